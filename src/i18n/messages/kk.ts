import type { Messages } from './en';

/** Kazakh, in Cyrillic. */
export const kk = {
  // app
  'app.name': 'Corridor Atlas',
  'app.tagline': 'Кім, қайда және қашан кездесті, қол қойды, бастады',

  // map

  // timeline

  // scrubber

  // list

  // card

  // filters

  // status

  // header

  // notices
  'notice.language-not-loaded': '«{value}» тілі жүктелмеді, бет ағылшын тілінде көрсетілді. Қайталап көру үшін бетті жаңартыңыз.',

  // errors
  'error.load-offline': 'Желіге қосылмаған сияқтысыз, деректер алынбады. Желіге қосылып, қайталап көріңіз.',
  'error.load-network': 'Деректер алынбады: сервер жауап бермеді. Қосылымды тексеріп, қайталап көріңіз.',
  'error.load-missing': '{path} мекенжайында деректер жоқ (сервер жауабы: {status}). Сайт толық болмауы мүмкін; оны жүргізушіге хабарлаңыз.',
  'error.load-server': 'Серверде ақау бар (жауабы: {status}). Сәл кейінірек қайталап көріңіз.',
  'error.load-status': 'Сервер деректерді бермеді (жауабы: {status}). Бұл мекенжайды осы жерден ашуға рұқсат бар-жоғын тексеріңіз.',
  'error.load-not-json': 'Сервер жіберген мазмұн JSON емес, яғни бұл деректер емес. Файл бүлінген немесе оның орнына басқа бет келген болуы мүмкін; қайталап көріңіз.',
  'error.load-not-format': 'Бұл файл corridor-atlas/1 пішіміндегі деректер жинағы емес. Дұрыс файл қойылғанын тексеріңіз.',
  'error.load-wrong-records': 'Деректер жинағында {count, plural, one {# қате} other {# қате}} бар, ол жүктелмеді. Төмендегілерді түзетіп, қайталап көріңіз.',
  'error.load-unexpected': 'Деректерді оқу мүмкін болмады ({value}). Бетті жаңартыңыз; көмектеспесе, сайтты жүргізушіге хабарлаңыз.',
  'error.unknown': 'Мұнда қате бар: {path} ішіндегі «{value}» ({code})',

  // words
  'language.en': 'English',
  'language.zh': '中文',
  'language.ru': 'Русский',
  'language.kk': 'Қазақша',
  'status.happened': 'болып өтті',
  'status.ongoing': 'жалғасуда',
  'status.planned': 'жоспарланған',
  'basis.stated': 'дереккөзде көрсетілген',
  'basis.inferred': 'жанама анықталған',
  'place-role.venue': 'өткен жері',
  'place-role.subject': 'осы жерге қатысты',
  'place-role.origin': 'шыққан жері',
  'place-role.destination': 'баратын жері',
  'party-role.host': 'қабылдаушы тарап',
  'party-role.guest': 'қонақ',
  'party-role.signatory': 'қол қойған тарап',
  'party-role.member': 'мүше',
  'party-role.chair': 'төраға',
  'party-role.vice-chair': 'төрағаның орынбасары',
  'party-role.director': 'кеңес мүшесі',
  'party-role.organizer': 'ұйымдастырушы',
  'party-role.sender': 'жіберуші тарап',
  'party-role.recipient': 'алушы тарап',
  'party-role.subject': 'қатысты ұйым',
  'party-role.participant': 'қатысушы',
  'place-type.city': 'қала',
  'place-type.county': 'аудан',
  'place-type.prefecture': 'округ',
  'place-type.region': 'өңір',
  'place-type.country': 'ел',
  'place-type.campus': 'кампус',
  'place-type.other': 'орын',
  'org-type.university': 'университет',
  'org-type.school': 'мектеп',
  'org-type.government': 'мемлекеттік орган',
  'org-type.party': 'саяси партия',
  'org-type.company': 'компания',
  'org-type.association': 'бірлестік',
  'org-type.centre': 'орталық',
  'org-type.other': 'ұйым',
  'publisher-type.university': 'университет',
  'publisher-type.government': 'мемлекеттік орган',
  'publisher-type.state-media': 'мемлекеттік БАҚ',
  'publisher-type.media': 'БАҚ',
  'publisher-type.other': 'басқа баспагер',
  'card-type.event': 'Оқиға',
  'card-type.place': 'Орын',
  'card-type.org': 'Ұйым',
  'card-type.person': 'Тұлға',
  'card-type.source': 'Дереккөз',
  'relation.follows': 'Алдыңғысы',
  'relation.leads-to': 'Жалғасы',
  'relation.see-also': 'Тағы қараңыз',
  'furniture.headline': 'тақырып',
  'furniture.dateline': 'күн көрсетілген жол',
  'furniture.origin': 'дереккөз жолы',
  'furniture.footer': 'беттің төменгі жағы',
  'field.title': 'атауы',
  'field.summary': 'сипаттама',
  'field.when': 'уақыты',
  'field.places': 'орындар',
  'field.parties': 'қатысушылар',
  'field.figures': 'сандар',
  'field.status': 'күйі',
  'qualifier.exact': '{value}',
  'qualifier.about': 'шамамен {value}',
  'qualifier.over': '{value} астам',
  'qualifier.nearly': '{value} жуық',
  'qualifier.at-least': 'кемінде {value}',
  'missing.date': 'күні белгісіз',
  'missing.place': 'орны белгісіз',

  // dates
  'date.undated': 'күні белгісіз',
  'date.perhaps': 'мүмкін, {date}',
  'date.no-start': '{date}, басталуы көрсетілмеген',
  'date.no-end': '{date}, аяқталуы көрсетілмеген',
  'date.no-bounds': 'басталуы мен аяқталуы көрсетілмеген',
  'date.all': 'барлық уақыт',
  'date.inferred': '{date}, жанама анықталған: {parts}',
  'date.part.year': 'жылы',
  'date.part.month': 'айы',
  'date.part.day': 'күні',
  'date.part.start': 'басталуы',
  'date.part.end': 'аяқталуы',
  'date.part.date': 'уақыты',
} satisfies Messages;
