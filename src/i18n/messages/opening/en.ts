/** What the page says before there is an atlas on it. In English it is there always, should no other words come. */
export const openingEn = {
  'app.name': 'Corridor Atlas',
  'app.tagline': 'Who met, signed or launched what, where and when',
  'app.retry': 'Try again',
  'app.loading': 'Loading the events…',
  'app.failed': 'The data could not be loaded',
  'app.more-problems': 'and {count, number} more',
  'app.empty': 'There are no events here yet',
  'app.empty-why':
    'Version {version} of this dataset was loaded without fault, but it holds no event. Map, timeline and list appear with the first one.',
  'error.load-offline':
    'You seem to be offline, so the data could not be fetched. Connect to the network, then try again.',
  'error.load-network':
    'The data could not be fetched: the server did not answer. Check the connection, then try again.',
  'error.load-missing':
    'There is no data at {path} (the server answered {status}). The site may be incomplete; please tell whoever runs it.',
  'error.load-server': 'The server has a problem (it answered {status}). Try again in a little while.',
  'error.load-status':
    'The server would not hand out the data (it answered {status}). Check whether this address may be opened from here.',
  'error.load-not-json':
    'What the server sent is not JSON, so it cannot be the data. The file may be damaged or another page may have come in its place; try again.',
  'error.load-not-format':
    'This file is not a dataset in the format corridor-atlas/1. Check that the right file was put in its place.',
  'error.load-wrong-records':
    'The dataset has {count, plural, one {a mistake} other {# mistakes}} and was not loaded. Mend what is listed here, then try again.',
  'error.load-unexpected':
    'The data could not be read ({value}). Reload the page; if that does not help, please tell whoever runs this site.',
  'error.unknown': 'Something here is not right: “{value}” at {path} ({code})',
};

export type OpeningMessages = Readonly<Record<keyof typeof openingEn, string>>;
