import type { LocalizedText } from '#/core/localized';

/** The same in English, Chinese, Russian and Kazakh. */
export type Words = readonly [en: string, zh: string, ru: string, kk: string];

export const LANGUAGES = ['en', 'zh', 'ru', 'kk'] as const;

export function textOf([en, zh, ru, kk]: Words): LocalizedText {
  return { en, zh, ru, kk };
}

/** Puts what is handed over into `{0}`, `{1}` … of each language. */
export function filled(pattern: Words, ...parts: readonly Words[]): Words {
  const fill = (lang: 0 | 1 | 2 | 3) =>
    pattern[lang].replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)]?.[lang] ?? '');
  return [fill(0), fill(1), fill(2), fill(3)];
}

/** Beginnings and ends of names of towns: two of them sound like a town of the steppe, in each script. */
export const NAME_BEGINNINGS: readonly Words[] = [
  ['Ak', '阿克', 'Ак', 'Ақ'],
  ['Kara', '喀拉', 'Кара', 'Қара'],
  ['Kyzyl', '克孜勒', 'Кызыл', 'Қызыл'],
  ['Sary', '萨雷', 'Сары', 'Сары'],
  ['Kok', '科克', 'Кок', 'Көк'],
  ['Bai', '拜', 'Бай', 'Бай'],
  ['Temir', '铁米尔', 'Темир', 'Темір'],
  ['Altyn', '阿尔滕', 'Алтын', 'Алтын'],
  ['Zhana', '扎纳', 'Жана', 'Жаңа'],
  ['Orta', '奥尔塔', 'Орта', 'Орта'],
  ['Ulken', '乌尔肯', 'Улькен', 'Үлкен'],
  ['Shyn', '申', 'Шын', 'Шың'],
  ['Nur', '努尔', 'Нур', 'Нұр'],
  ['Tas', '塔斯', 'Тас', 'Тас'],
  ['Koi', '科伊', 'Кой', 'Қой'],
  ['Beles', '别列斯', 'Белес', 'Белес'],
];
export const NAME_ENDS: readonly Words[] = [
  ['tau', '套', 'тау', 'тау'],
  ['su', '苏', 'су', 'су'],
  ['bulak', '布拉克', 'булак', 'бұлақ'],
  ['kol', '湖', 'коль', 'көл'],
  ['dala', '达拉', 'дала', 'дала'],
  ['kent', '肯特', 'кент', 'кент'],
  ['tobe', '托别', 'тобе', 'төбе'],
  ['sai', '赛', 'сай', 'сай'],
  ['kum', '库姆', 'кум', 'құм'],
  ['terek', '铁列克', 'терек', 'терек'],
  ['arna', '阿尔纳', 'арна', 'арна'],
  ['zhol', '若尔', 'жол', 'жол'],
];

export const REGION: Words = ['{0} Region', '{0}州', 'Область {0}', '{0} облысы'];
export const CAMPUS: Words = ['{0} North Campus', '{0}北校区', 'Северный кампус, {0}', '{0} солтүстік кампусы'];

export const ORGANIZATIONS: readonly (readonly [
  Words,
  'university' | 'school' | 'government' | 'company' | 'association' | 'centre',
])[] = [
  [
    ['{0} State University', '{0}国立大学', 'Государственный университет {0}', '{0} мемлекеттік университеті'],
    'university',
  ],
  [
    ['{0} University of Technology', '{0}理工大学', 'Технологический университет {0}', '{0} технология университеті'],
    'university',
  ],
  [['{0} Medical University', '{0}医科大学', 'Медицинский университет {0}', '{0} медицина университеті'], 'university'],
  [
    [
      '{0} Institute of Agriculture',
      '{0}农学院',
      'Сельскохозяйственный институт {0}',
      '{0} ауыл шаруашылығы институты',
    ],
    'university',
  ],
  [['{0} Vocational College', '{0}职业学院', 'Профессиональный колледж {0}', '{0} кәсіптік колледжі'], 'school'],
  [['{0} Department of Education', '{0}教育厅', 'Управление образования {0}', '{0} білім басқармасы'], 'government'],
  [['{0} Language Centre', '{0}语言中心', 'Языковой центр {0}', '{0} тіл орталығы'], 'centre'],
  [['{0} Mining Company', '{0}矿业公司', 'Горная компания {0}', '{0} тау-кен компаниясы'], 'company'],
  [['{0} Alumni Association', '{0}校友会', 'Ассоциация выпускников {0}', '{0} түлектер қауымдастығы'], 'association'],
];

export const KINDS: readonly (readonly [id: string, label: Words, share: number])[] = [
  ['visit', ['Visit', '访问', 'Визит', 'Сапар'], 26],
  ['meeting', ['Meeting', '会议', 'Встреча', 'Кездесу'], 24],
  ['agreement', ['Agreement', '协议', 'Соглашение', 'Келісім'], 15],
  ['alliance', ['Alliance', '联盟', 'Альянс', 'Альянс'], 6],
  ['founding', ['Founding', '设立', 'Создание', 'Құрылу'], 8],
  ['programme', ['Programme', '项目', 'Программа', 'Бағдарлама'], 15],
  ['recognition', ['Recognition', '表彰', 'Признание', 'Марапат'], 6],
];

/** Titles by kind: {0} the first party, {1} the second, {2} the topic. */
export const TITLES: ReadonlyMap<string, readonly Words[]> = new Map([
  [
    'visit',
    [
      [
        'Delegation of {0} visits {1}',
        '{0}代表团访问{1}',
        'Делегация «{0}» посещает «{1}»',
        '«{0}» делегациясы «{1}» ұйымына барды',
      ],
      [
        'Working visit to {1} on {2}',
        '就{2}赴{1}工作访问',
        'Рабочий визит в «{1}»: {2}',
        '«{1}» ұйымына жұмыс сапары: {2}',
      ],
    ],
  ],
  [
    'meeting',
    [
      ['Round table on {2}', '{2}圆桌会议', 'Круглый стол: {2}', 'Дөңгелек үстел: {2}'],
      ['{0} and {1} discuss {2}', '{0}与{1}商讨{2}', '«{0}» и «{1}» обсуждают: {2}', '«{0}» мен «{1}» талқылады: {2}'],
    ],
  ],
  [
    'agreement',
    [
      [
        'Agreement on {2} between {0} and {1}',
        '{0}与{1}签署{2}协议',
        'Соглашение «{0}» и «{1}»: {2}',
        '«{0}» мен «{1}» келісімі: {2}',
      ],
      ['Memorandum with {1}', '与{1}的备忘录', 'Меморандум с «{1}»', '«{1}» ұйымымен меморандум'],
    ],
  ],
  ['alliance', [['Alliance for {2} is launched', '{2}联盟成立', 'Создан альянс: {2}', 'Альянс құрылды: {2}']]],
  [
    'founding',
    [
      [
        '{0} opens a joint laboratory for {2}',
        '{0}设立{2}联合实验室',
        '«{0}» открывает совместную лабораторию: {2}',
        '«{0}» бірлескен зертхана ашты: {2}',
      ],
    ],
  ],
  [
    'programme',
    [
      [
        'Courses in {2} for teachers from {1}',
        '面向{1}教师的{2}课程',
        'Курсы для преподавателей «{1}»: {2}',
        '«{1}» оқытушыларына арналған курстар: {2}',
      ],
      ['Exchange of students with {1}', '与{1}的学生交流', 'Обмен студентами с «{1}»', '«{1}» ұйымымен студент алмасу'],
    ],
  ],
  [
    'recognition',
    [['{0} honoured for {2}', '{0}因{2}受到表彰', '«{0}» отмечен наградой: {2}', '«{0}» марапатталды: {2}']],
  ],
]);

export const TOPICS: readonly (readonly [id: string, label: Words])[] = [
  ['teacher-training', ['teacher training', '教师培训', 'подготовка учителей', 'мұғалімдер даярлау']],
  ['mobility', ['academic mobility', '师生流动', 'академическая мобильность', 'академиялық ұтқырлық']],
  ['language', ['language teaching', '语言教学', 'преподавание языков', 'тіл оқыту']],
  ['mining', ['mining and minerals', '矿业与矿产', 'горное дело', 'тау-кен ісі']],
  ['energy', ['green energy', '绿色能源', 'зелёная энергетика', 'жасыл энергетика']],
  ['agriculture', ['dryland farming', '旱区农业', 'сухое земледелие', 'құрғақ егіншілік']],
  ['medicine', ['public health', '公共卫生', 'здравоохранение', 'денсаулық сақтау']],
  ['vocational', ['vocational education', '职业教育', 'профессиональное образование', 'кәсіптік білім']],
  ['research', ['joint research', '联合科研', 'совместные исследования', 'бірлескен зерттеу']],
  ['digital', ['digital learning', '数字化学习', 'цифровое обучение', 'цифрлық оқыту']],
];

export const SUMMARY: Words = [
  'Representatives of both sides met to go through the state of their work on {2}. {0} spoke of the years behind and {1} of those ahead; a list of joint steps is to follow.',
  '双方代表就{2}的合作进展交换意见。{0}回顾了以往工作，{1}介绍了今后设想，后续将形成共同行动清单。',
  'Представители сторон обсудили, как идёт работа: {2}. «{0}» рассказал о прошедших годах, «{1}» — о планах; за этим последует перечень совместных шагов.',
  'Екі тараптың өкілдері жұмыс барысын талқылады: {2}. «{0}» өткен жылдарды, «{1}» алдағы жоспарларды баяндады; кейін бірлескен қадамдар тізімі жасалады.',
];
export const NOTE: Words = [
  'Concluded from the date of the page.',
  '据页面日期推断。',
  'Выведено из даты страницы.',
  'Беттің күнінен тұжырымдалды.',
];
export const SEAT_NOTE: Words = [
  'The address stands in the footer.',
  '地址见页脚。',
  'Адрес указан внизу страницы.',
  'Мекенжай беттің төменгі жағында.',
];
export const SOURCE_TITLE: Words = [
  'Report on {2} at {0}',
  '{0}：{2}报道',
  'Сообщение: {2}, «{0}»',
  'Хабар: {2}, «{0}»',
];
export const OFFICE: Words = [
  'vice-rector; led the delegation',
  '副校长；率团',
  'проректор; глава делегации',
  'проректор; делегация басшысы',
];
export const STUDENTS: Words = ['students', '学生', 'студентов', 'студент'];
export const TRAINED: Words = ['took part', '参加', 'приняли участие', 'қатысты'];
export const GIVEN_NAMES: readonly Words[] = [
  ['Aigul', '阿依古丽', 'Айгуль', 'Айгүл'],
  ['Daniyar', '达尼亚尔', 'Данияр', 'Данияр'],
  ['Li Wei', '李伟', 'Ли Вэй', 'Ли Вэй'],
  ['Marat', '马拉特', 'Марат', 'Марат'],
  ['Saule', '萨乌列', 'Сауле', 'Сәуле'],
  ['Wang Fang', '王芳', 'Ван Фан', 'Ван Фан'],
  ['Timur', '帖木儿', 'Тимур', 'Темір'],
  ['Zarina', '扎丽娜', 'Зарина', 'Зарина'],
];
