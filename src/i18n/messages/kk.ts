import { dataKk } from './data/kk';
import type { Messages } from './en';

/** Kazakh, in Cyrillic. */
export const kk = {
  // app
  'app.name': 'Corridor Atlas',
  'app.tagline': 'Кім, қайда және қашан кездесті, қол қойды, бастады',

  // map

  // timeline
  'timeline.region': 'Уақыт таспасы',
  'timeline.chart': 'Уақыт бойынша жолдарға бөлінген оқиғалар',
  'timeline.describe':
    'Солға және оңға бағыттауыш пернелер оқиғадан оқиғаға өтеді, Enter оны ашады. Тізімде сол оқиғалар мәтін түрінде берілген.',
  'timeline.loading': 'Уақыт таспасы жүктелуде…',
  'timeline.failed': 'Уақыт таспасын жүктеу мүмкін болмады. Сол оқиғалар тізімде бар.',
  'timeline.retry': 'Қайталап көру',
  'timeline.empty': 'Мұнда сәйкес келетін күні белгілі оқиға жоқ.',
  'timeline.undated': 'Бұл деректер жинағында күні белгілі оқиға жоқ.',
  'timeline.more':
    'Осы аралықтағы тағы {count, plural, other {#}} оқиға көрсетілмеген. Барлығын көру үшін аралықты тарылтыңыз.',
  'timeline.today': 'Бүгін',
  'timeline.no-kind': 'Түрі жоқ',
  'timeline.no-place': 'Орны жоқ',
  'timeline.no-org': 'Ұйымы жоқ',
  'timeline.no-country': 'Елі жоқ',
  'timeline.no-source': 'Дереккөзі жоқ',
  'timeline.item': '{title}, {when}',
  'timeline.item-planned': '{title}, {when}, жоспарланған',

  // scrubber
  'scrubber.region': 'Уақыт аралығы',
  'scrubber.from': 'Басы',
  'scrubber.to': 'Соңы',
  'scrubber.all': 'Барлығы',
  'scrubber.options': 'Баптаулар',
  'scrubber.none': 'Бұл деректер жинағында күні белгілі оқиға жоқ.',
  'scrubber.rows': 'Жолдар',
  'scrubber.rows.kind': 'түрі',
  'scrubber.rows.place': 'орны',
  'scrubber.rows.org': 'ұйымы',
  'scrubber.rows.country': 'елі',
  'scrubber.rows.source': 'дереккөзі',
  'scrubber.dates': 'Күндер',
  'scrubber.dates.possible': 'ықтимал ({count, number})',
  'scrubber.dates.certain': 'анық ({count, number})',
  'scrubber.rule.possible': 'Аралыққа түсуі мүмкін барлық оқиға есептеледі.',
  'scrubber.rule.certain': 'Аралықта анық жатқан оқиғалар ғана есептеледі.',
  'scrubber.fault.unreadable': '«{value}» — күн емес. Былай жазыңыз: 2025, 2025-07 немесе 2025-07-01.',
  'scrubber.fault.impossible': 'Мұндай күн жоқ: «{value}».',
  'scrubber.fault.reversed': '«{value}» сәйкес емес: басы соңынан кейін болмауы керек.',
  'scrubber.keys':
    'Бағыттауыш пернелер {small, select, day {бір күнге} month {бір айға} year {бір жылға} other {он жылға}}, Shift, PageUp немесе PageDown {large, select, day {бір күнге} month {бір айға} year {бір жылға} other {он жылға}} жылжытады.',

  // list

  // card

  // filters

  // status

  // header

  // notices
  'notice.link.unknown-value': 'Сілтемедегі «{parameter}» параметрінің «{value}» мәні мұнда жоқ. Ол ескерілмеді.',
  'notice.link.bad-date':
    'Сілтемедегі «{parameter}» параметрінің «{value}» мәні күн емес. Уақыт аралығының бұл шеті ескерілмеді.',
  'notice.link.bad-map': 'Сілтемедегі карта орнын («{value}») оқу мүмкін болмады. Ол ескерілмеді.',
  'notice.link.event-removed':
    'Сілтеме «{value}» оқиғасына апарады, бірақ ол алынып тасталған (күні: {date}): {reason}',
  'notice.link.version':
    'Сілтеме деректердің {value} нұсқасымен жасалған, ал мұнда {version} нұсқасы. Көрсетілгеннің бір бөлігі өзгерген болуы мүмкін.',
  'notice.link.more': 'Сілтеменің тағы {count} мәні түсініксіз болды.',
  'notice.language-not-loaded':
    '«{value}» тілі жүктелмеді, бет ағылшын тілінде көрсетілді. Қайталап көру үшін бетті жаңартыңыз.',

  // errors
  'error.edtf.empty': 'Күн бос. Мысалы, 2025, 2025-10 немесе 2025-10-29 деп жазыңыз не null қалдырыңыз.',
  'error.edtf.syntax':
    '«{part}» — EDTF күні емес. Мысалы, 2025, 2025-10, 2025-10-29, 2025-23 (жыл мезгілі), 201X немесе 2025-10-29/2025-11-02 деп жазыңыз.',
  'error.edtf.time':
    '«{part}» ішінде тәулік уақыты бар. Мұнда күндер тұтас алынады: T әрпінен бастап бәрін алып тастаңыз.',
  'error.edtf.long-year': '«{part}»: Y әрпінен кейін айсыз, күнсіз тек жыл жазылады.',
  'error.edtf.year-range': '«{part}»: жыл он екі цифрдан аспауы керек.',
  'error.edtf.year-zero': '«{part}»: 0-жыл (б. з. д. 1-жыл) таңбасыз жазылады: 0000.',
  'error.edtf.mask':
    '«{part}»: X тек соңғы белгілерді жасыра алады, мысалы 201X, 20XX, 2025-XX, 2025-XX-XX немесе 2025-05-XX.',
  'error.edtf.season-day': '«{part}»: жыл мезгілінің (21–24) күні болмайды.',
  'error.edtf.month': '«{part}»: {month} деген ай жоқ. Айлар 01–12, жыл мезгілдері 21–24 аралығында.',
  'error.edtf.day': '«{part}»: {day} деген күн жоқ, бұл айдың соңғы күні — {last}.',
  'error.edtf.unbounded':
    '«{value}» аралығының екі шетінде де күн жоқ. Кемінде бір шетінде күн болуы керек; күні белгісіз оқиғада null тұрады.',
  'error.edtf.reversed': '«{value}»: соңы ({end}) басынан ({start}) бұрын. Ертерек күнді бірінші жазыңыз.',
  'error.load-offline': 'Желіге қосылмаған сияқтысыз, деректер алынбады. Желіге қосылып, қайталап көріңіз.',
  'error.load-network': 'Деректер алынбады: сервер жауап бермеді. Қосылымды тексеріп, қайталап көріңіз.',
  'error.load-missing':
    '{path} мекенжайында деректер жоқ (сервер жауабы: {status}). Сайт толық болмауы мүмкін; оны жүргізушіге хабарлаңыз.',
  'error.load-server': 'Серверде ақау бар (жауабы: {status}). Сәл кейінірек қайталап көріңіз.',
  'error.load-status':
    'Сервер деректерді бермеді (жауабы: {status}). Бұл мекенжайды осы жерден ашуға рұқсат бар-жоғын тексеріңіз.',
  'error.load-not-json':
    'Сервер жіберген мазмұн JSON емес, яғни бұл деректер емес. Файл бүлінген немесе оның орнына басқа бет келген болуы мүмкін; қайталап көріңіз.',
  'error.load-not-format':
    'Бұл файл corridor-atlas/1 пішіміндегі деректер жинағы емес. Дұрыс файл қойылғанын тексеріңіз.',
  'error.load-wrong-records':
    'Деректер жинағында {count, plural, one {# қате} other {# қате}} бар, ол жүктелмеді. Төмендегілерді түзетіп, қайталап көріңіз.',
  'error.load-unexpected':
    'Деректерді оқу мүмкін болмады ({value}). Бетті жаңартыңыз; көмектеспесе, сайтты жүргізушіге хабарлаңыз.',
  ...dataKk,
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
