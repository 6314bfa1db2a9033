/**
 * What is written on the basemap. A fixed list, so that no contested territory gets a label. `zoom` is the whole zoom
 * level from which a name may be drawn. Names of waters, ranges, regions and cities were written by hand in the order
 * en, zh, ru, kk; a line break stands where a long name may be broken.
 */

/** Names come from CLDR; the points are ours: where the name sits well. */
export const COUNTRIES = [
  { code: 'CN', zoom: 0, at: [100.6, 33.6] },
  { code: 'KZ', zoom: 1, at: [67.3, 48.4] },
  { code: 'KG', zoom: 3, at: [74.6, 41.55] },
  { code: 'UZ', zoom: 3, at: [63.2, 41.9] },
  { code: 'TJ', zoom: 4, at: [71.2, 38.6] },
  { code: 'TM', zoom: 3, at: [59.3, 39.2] },
  { code: 'MN', zoom: 1, at: [103.5, 46.6] },
  { code: 'RU', zoom: 0, at: [95, 60.5] },
  { code: 'IN', zoom: 0, at: [78.7, 22.6] },
  { code: 'AF', zoom: 3, at: [66.2, 33.9] },
  { code: 'IR', zoom: 2, at: [54.2, 32.6] },
  { code: 'PK', zoom: 3, at: [67.6, 28.4] },
  { code: 'JP', zoom: 2, at: [138.6, 36.7] },
  { code: 'KR', zoom: 4, at: [128, 36.3] },
  { code: 'VN', zoom: 4, at: [105.4, 20.6] },
  { code: 'TH', zoom: 3, at: [101.2, 15.6] },
  { code: 'MM', zoom: 3, at: [95.8, 21.6] },
  { code: 'ID', zoom: 1, at: [113.5, -1] },
  { code: 'AU', zoom: 0, at: [134.4, -24.6] },
  { code: 'TR', zoom: 2, at: [35.2, 39] },
  { code: 'BY', zoom: 3, at: [28.2, 53.1] },
  { code: 'DE', zoom: 2, at: [10.3, 51.1] },
  { code: 'FR', zoom: 2, at: [2.4, 46.6] },
  { code: 'GB', zoom: 2, at: [-1.9, 53.6] },
  { code: 'SA', zoom: 2, at: [44.6, 24.2] },
  { code: 'EG', zoom: 2, at: [29.4, 26.6] },
  { code: 'CA', zoom: 0, at: [-105, 58] },
  { code: 'US', zoom: 0, at: [-99, 39.5] },
  { code: 'BR', zoom: 0, at: [-53, -10] },
];

/** Coordinates come from GeoNames, under the name and country (and first-level division, where two share a name) given here. */
export const CITIES = [
  { geonames: ['Beijing', 'CN'], zoom: 2, name: ['Beijing', '北京', 'Пекин', 'Бейжің'] },
  { geonames: ['Shanghai', 'CN'], zoom: 3, name: ['Shanghai', '上海', 'Шанхай', 'Шанхай'] },
  { geonames: ['Xi’an', 'CN', '26'], zoom: 3, name: ['Xi’an', '西安', 'Сиань', 'Сиань'] },
  { geonames: ['Lanzhou', 'CN'], zoom: 3, name: ['Lanzhou', '兰州', 'Ланьчжоу', 'Ланьчжоу'] },
  { geonames: ['Chengdu', 'CN'], zoom: 3, name: ['Chengdu', '成都', 'Чэнду', 'Чэнду'] },
  { geonames: ['Chongqing', 'CN'], zoom: 4, name: ['Chongqing', '重庆', 'Чунцин', 'Чунцин'] },
  { geonames: ['Wuhan', 'CN'], zoom: 4, name: ['Wuhan', '武汉', 'Ухань', 'Ухань'] },
  { geonames: ['Guangzhou', 'CN'], zoom: 3, name: ['Guangzhou', '广州', 'Гуанчжоу', 'Гуанчжоу'] },
  { geonames: ['Harbin', 'CN'], zoom: 4, name: ['Harbin', '哈尔滨', 'Харбин', 'Харбин'] },
  { geonames: ['Kashgar', 'CN'], zoom: 5, name: ['Kashgar', '喀什', 'Кашгар', 'Қашғар'] },
  { geonames: ['Ürümqi', 'CN'], zoom: 3, name: ['Urumqi', '乌鲁木齐', 'Урумчи', 'Үрімші'] },
  { geonames: ['Nanjing', 'CN'], zoom: 4, name: ['Nanjing', '南京', 'Нанкин', 'Нанкин'] },
  { geonames: ['Nanchang', 'CN'], zoom: 4, name: ['Nanchang', '南昌', 'Наньчан', 'Наньчан'] },
  { geonames: ['Dalian', 'CN'], zoom: 4, name: ['Dalian', '大连', 'Далянь', 'Далянь'] },
  { geonames: ['Astana', 'KZ'], zoom: 3, name: ['Astana', '阿斯塔纳', 'Астана', 'Астана'] },
  { geonames: ['Shymkent', 'KZ'], zoom: 4, name: ['Shymkent', '奇姆肯特', 'Шымкент', 'Шымкент'] },
  { geonames: ['Almaty', 'KZ'], zoom: 3, name: ['Almaty', '阿拉木图', 'Алматы', 'Алматы'] },
  { geonames: ['Karagandy', 'KZ'], zoom: 5, name: ['Karaganda', '卡拉干达', 'Караганда', 'Қарағанды'] },
  { geonames: ['Aktobe', 'KZ'], zoom: 5, name: ['Aktobe', '阿克托别', 'Актобе', 'Ақтөбе'] },
  { geonames: ['Semey', 'KZ'], zoom: 5, name: ['Semey', '塞梅伊', 'Семей', 'Семей'] },
  { geonames: ['Bishkek', 'KG'], zoom: 4, name: ['Bishkek', '比什凯克', 'Бишкек', 'Бішкек'] },
  { geonames: ['Osh', 'KG'], zoom: 5, name: ['Osh', '奥什', 'Ош', 'Ош'] },
  { geonames: ['Tashkent', 'UZ'], zoom: 4, name: ['Tashkent', '塔什干', 'Ташкент', 'Ташкент'] },
  { geonames: ['Dushanbe', 'TJ'], zoom: 4, name: ['Dushanbe', '杜尚别', 'Душанбе', 'Душанбе'] },
  { geonames: ['Ashgabat', 'TM'], zoom: 4, name: ['Ashgabat', '阿什哈巴德', 'Ашхабад', 'Ашғабат'] },
  { geonames: ['Kabul', 'AF'], zoom: 4, name: ['Kabul', '喀布尔', 'Кабул', 'Кабул'] },
  { geonames: ['Tehran', 'IR'], zoom: 3, name: ['Tehran', '德黑兰', 'Тегеран', 'Тегеран'] },
  { geonames: ['Moscow', 'RU'], zoom: 1, name: ['Moscow', '莫斯科', 'Москва', 'Мәскеу'] },
  { geonames: ['Novosibirsk', 'RU'], zoom: 3, name: ['Novosibirsk', '新西伯利亚', 'Новосибирск', 'Новосібір'] },
  { geonames: ['Ulan Bator', 'MN'], zoom: 3, name: ['Ulaanbaatar', '乌兰巴托', 'Улан-Батор', 'Ұланбатыр'] },
  { geonames: ['Delhi', 'IN'], zoom: 2, name: ['Delhi', '德里', 'Дели', 'Дели'] },
  { geonames: ['Seoul', 'KR'], zoom: 3, name: ['Seoul', '首尔', 'Сеул', 'Сеул'] },
  { geonames: ['Tokyo', 'JP'], zoom: 3, name: ['Tokyo', '东京', 'Токио', 'Токио'] },
];

export const WATERS = [
  { zoom: 2, at: [50.7, 41.9], name: ['Caspian Sea', '里海', 'Каспийское море', 'Каспий теңізі'] },
  { zoom: 4, at: [76.2, 46.35], name: ['Lake Balkhash', '巴尔喀什湖', 'оз. Балхаш', 'Балқаш көлі'] },
  { zoom: 1, at: [88.2, 15.2], name: ['Bay of Bengal', '孟加拉湾', 'Бенгальский залив', 'Бенгал шығанағы'] },
  { zoom: 1, at: [64, 15], name: ['Arabian Sea', '阿拉伯海', 'Аравийское море', 'Араб теңізі'] },
  { zoom: 0, at: [79, -18], name: ['Indian\nOcean', '印度洋', 'Индийский\nокеан', 'Үнді\nмұхиты'] },
  { zoom: 0, at: [152, 21], name: ['Pacific\nOcean', '太平洋', 'Тихий\nокеан', 'Тынық\nмұхит'] },
];

export const LANDSCAPES = [
  { zoom: 3, at: [84.2, 39.0], name: ['Taklamakan', '塔克拉玛干沙漠', 'Такла-Макан', 'Тақламақан'] },
  { zoom: 3, at: [104.6, 42.6], name: ['Gobi', '戈壁', 'Гоби', 'Гоби'] },
  { zoom: 3, at: [87.5, 32.6], name: ['Tibetan Plateau', '青藏高原', 'Тибетское нагорье', 'Тибет таулы үстірті'] },
  { zoom: 5, at: [73.1, 38.2], name: ['Pamir', '帕米尔', 'Памир', 'Памир'] },
];

export const REGIONS = [
  { zoom: 3, at: [86.2, 41.55], name: ['Xinjiang', '新疆', 'Синьцзян', 'Шыңжаң'] },
  { zoom: 4, at: [115.9, 27.1], name: ['Jiangxi', '江西', 'Цзянси', 'Цзянси'] },
  { zoom: 4, at: [119.9, 33.3], name: ['Jiangsu', '江苏', 'Цзянсу', 'Цзянсу'] },
  { zoom: 4, at: [123.2, 41], name: ['Liaoning', '辽宁', 'Ляонин', 'Ляонин'] },
];

/** Written along a line from west to east. */
export const RANGES = [
  {
    zoom: 4,
    line: [
      [77.5, 42.1],
      [80, 42.45],
      [82.5, 42.7],
      [85, 43.1],
      [87, 43.3],
    ],
    name: ['Tian Shan', '天山', 'Тянь-Шань', 'Тянь-Шань'],
  },
  {
    zoom: 4,
    line: [
      [86.5, 48.9],
      [88.6, 48],
      [90.6, 47],
      [92.6, 46.1],
    ],
    name: ['Altai', '阿尔泰山', 'Алтай', 'Алтай'],
  },
  {
    zoom: 4,
    line: [
      [79, 36.3],
      [82, 36],
      [85, 36.3],
      [88, 36.5],
      [91, 36.1],
    ],
    name: ['Kunlun Shan', '昆仑山', 'Куньлунь', 'Куньлунь'],
  },
  {
    zoom: 3,
    line: [
      [78.5, 31],
      [81.5, 29.6],
      [84.5, 28.5],
      [87.5, 27.9],
      [90.5, 27.9],
    ],
    name: ['Himalaya', '喜马拉雅山脉', 'Гималаи', 'Гималай'],
  },
];
