/** Text in several languages: from BCP 47 language tag to string. The dataset's first language is always there. */
export type LocalizedText = Readonly<Record<string, string>>;
