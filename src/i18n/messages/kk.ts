import { dataKk } from './data/kk';
import type { Messages } from './en';
import { openingKk } from './opening/kk';
import { playKk } from './play/kk';
import { wordsKk } from './words/kk';

/** Kazakh, in Cyrillic. */
export const kk = {
  ...openingKk,

  // app
  'app.skip': 'Оқиғалар тізіміне өту',
  'app.skip-to-time': 'Уақыт аралығына өту',
  'app.close': 'Жабу',
  'app.part-failed': 'Бұл бөлік көрсетілмеді: {part}',
  'app.part.map': 'Карта',
  'app.part.timeline': 'Уақыт шкаласы',
  'app.part.scrubber': 'Уақыт аралығы',
  'app.part.card': 'Карточка',
  'app.sheet': 'Картаның астында',
  'app.sheet-raise': 'Тізімді картаның үстіне жаю',
  'app.sheet-lower': 'Картаны қайта көрсету',
  'app.tab.events': 'Оқиғалар',
  'app.tab.timeline': 'Уақыт шкаласы',
  'app.tab.table': 'Кесте',

  // map
  'map.region': 'Карта',
  'map.canvas': 'Карта: бағыттауыш пернелер жылжытады, плюс пен минус масштабты өзгертеді',
  'map.marker':
    '{name}{area, select, yes { (аймақ)} other {}}, {count, plural, other {# оқиға}}, {when}{planned, select, yes {, жоспарланған} other {}}{concerns, select, yes {, осы жерге қатысты} other {}}',
  'map.joined':
    '{name} және тағы {more, plural, other {# орын}}, {count, plural, other {# оқиға}}, {when}{planned, select, yes {, жоспарланған} other {}}{concerns, select, yes {, осы жерлерге қатысты} other {}}',
  'map.joined-title': '{name} маңындағы орындар',
  'map.joined-name': '{name} +{more}',
  'map.approach': 'Жақындату',
  'map.zoom-in': 'Жақындату',
  'map.zoom-out': 'Алыстату',
  'map.fit': 'Барлығын көрсету',
  'map.borders': 'Шекаралар',
  'map.options': 'Карта көрінісі',
  'map.globe': 'Глобус',
  'map.arcs': 'Жерлер арасындағы барлық байланыс',
  'map.arcs-count': '{count, number} байланыс',
  'map.arcs-of': '{count, number} байланыстан {drawn, number}',
  'map.arcs-title': 'Жерлер арасындағы байланыстар',
  'map.arcs-how': 'Оқиға болған жерден қатысушылар орналасқан жерге дейін; оқиғасы көптері алдымен тұрады.',
  'map.arcs-none': 'Көрсетілген оқиғалардың ешқайсысы екі жерді байланыстырмайды.',
  'map.arcs-left-out': 'Ең берік {most, number} байланыс сызылған, әлсіздеу {count, number} байланыс сызылмаған.',
  'map.arc': '{from} – {to}, {count, number} оқиға',
  'map.plain': 'WebGL-сіз сызылған: қарапайым, глобуссыз, бірақ барлық оқиғасымен.',
  'map.note':
    'Natural Earth деректері бойынша сызбалық карта; үзік сызық — даулы немесе белгіленбеген шекара. Карта ешқандай ұстаным білдірмейді.',
  'map.about': 'Бұл карта туралы',
  'map.loading': 'Карта жүктелуде…',
  'map.failed-title': 'Карта іске қосылмады',
  'map.failed': 'Қалғаны жұмыс істейді: барлық оқиға орындарымен бірге тізімде бар.',
  'map.basemap-missing': 'Жағалауларды, шекараларды және атауларды жүктеу мүмкін болмады; орындардың бәрі картада.',
  'map.retry': 'Қайталап көру',
  'map.to-list': 'Тізімге өту',

  // timeline
  'timeline.region': 'Уақыт шкаласы',
  'timeline.chart': 'Уақыт бойынша жолдарға бөлінген оқиғалар',
  'timeline.describe':
    'Солға және оңға көрсеткілер уақыт аралығын жылжытады, плюс пен минус масштабты өзгертеді. Tab пернесі оқиғалар мен олардың санына апарады: онда көрсеткілер бірінен біріне өтеді, Enter ашады. Сол оқиғалар тізімде мәтін түрінде бар.',
  'timeline.loading': 'Уақыт шкаласы жүктелуде…',
  'timeline.failed': 'Уақыт шкаласын жүктеу мүмкін болмады. Сол оқиғалар тізімде бар.',
  'timeline.retry': 'Қайталап көру',
  'timeline.empty': 'Мұнда сәйкес келетін күні белгілі оқиға жоқ.',
  'timeline.undated': 'Бұл деректер жинағында күні белгілі оқиға жоқ.',
  'timeline.bin':
    '{when}, {row}: {count, plural, other {#}} оқиға{chosen, plural, =0 {} other {, оның # таңдалған}}, ашу',
  'timeline.unfold': '{row}: тағы {count, plural, other {#}} оқиға, көрсету',
  'timeline.fold': '{row}: азырақ жолда көрсету',
  'timeline.today': 'Бүгін',
  'timeline.legend': 'Шартты белгілер',
  'timeline.legend-title': 'Күндер қалай көрсетілген',
  'timeline.legend-failed': 'Шартты белгілерді жүктеу мүмкін болмады. Жауып, қайта ашыңыз.',
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
  'scrubber.rules': 'Дәл емес күндер',
  'scrubber.dates.possible': 'ықтимал',
  'scrubber.dates.certain': 'анық',
  'scrubber.dates.count': '{count, number} оқиға',
  'scrubber.rule.possible': 'Аралыққа түсуі мүмкін барлық оқиға есептеледі.',
  'scrubber.rule.certain': 'Аралыққа толық сыятын оқиғалар ғана есептеледі.',
  'scrubber.fault.unreadable': '«{value}» — күн емес. Былай жазыңыз: 2025, 2025-07 немесе 2025-07-01.',
  'scrubber.fault.no-year':
    '«{value}» ішінде толық жыл жоқ. Жылды төрт цифрмен жазыңыз: 2025-07 немесе 2025 жылғы 1 шілде.',
  'scrubber.fault.no-month': 'Мұндай ай жоқ: «{value}». Айлар 1-ден 12-ге дейін.',
  'scrubber.fault.no-day': 'Мұндай күн жоқ: «{value}».',
  'scrubber.fault.reversed': '«{value}» сәйкес емес: басы соңынан кейін болмауы керек.',
  'scrubber.fault.outside': '«{value}» деректер қамтитын кезеңнен тыс: {span}.',
  'scrubber.keys':
    'Бағыттауыш пернелер {small, select, day {бір күнге} month {бір айға} other {{smallYears, plural, =1 {бір жылға} =10 {он жылға} other {# жылға}}}}, Shift, PageUp немесе PageDown {large, select, day {бір күнге} month {бір айға} other {{largeYears, plural, =1 {бір жылға} =10 {он жылға} other {# жылға}}}} жылжытады.',
  'scrubber.presets': 'Деректерден алынған аралықтар',
  'scrubber.last-year': 'Деректердің соңғы 12 айы',
  'scrubber.linear': 'Біркелкі шкала',
  'scrubber.window': 'Бүкіл аралық',
  'scrubber.window-keys':
    'Бағыттауыш пернелер бүкіл аралықты {small, select, day {бір күнге} month {бір айға} other {{smallYears, plural, =1 {бір жылға} =10 {он жылға} other {# жылға}}}}, Shift, PageUp немесе PageDown {large, select, day {бір күнге} month {бір айға} other {{largeYears, plural, =1 {бір жылға} =10 {он жылға} other {# жылға}}}} жылжытады.',
  'scrubber.bar.count': '{total, number} оқиға',
  'scrubber.bar.of': '{total, number} оқиғаның {count, number}',
  'scrubber.folded': '{span}: бұл кезде басталғаны не аяқталғаны белгілі оқиға жоқ, сондықтан бүктелген.',
  'scrubber.folds': 'Басталғаны не аяқталғаны белгілі оқиға жоқ болғандықтан бүктелген: {spans}.',
  'scrubber.busiest': 'Оқиға ең көп кездер: {periods}.',
  'scrubber.period': '{span} ({count, number})',

  // list
  'list.name': 'Оқиғалар',
  'list.open-start': 'Басталуы белгісіз',
  'list.earlier': 'Бұрын басталған',
  'list.place-role': '({role})',
  'list.undated': 'Күні белгісіз ({count, number})',
  'list.undated-why':
    'Дереккөздерде бұлардың күні айтылмаған, сондықтан олар ешбір уақыт аралығына кірмейді және көрсетілгендер санына қосылмайды.',
  'list.empty': 'Сәйкес оқиға жоқ',
  'list.empty-why': 'Оқиғаларды мына шарттар жасырып тұр. Біреуін не бәрін алып тастаңыз:',

  // table
  'table.region': 'Кесте',
  'table.view': 'Көрініс',
  'table.loading': 'Кесте жүктелуде…',
  'table.caption': '{count, number} оқиға; реті: {column}, {descending, select, yes {кему} other {өсу}} бойынша',
  'table.column.date': 'Күні',
  'table.column.title': 'Атауы',
  'table.column.kind': 'Түрі',
  'table.column.place': 'Орны',
  'table.column.orgs': 'Ұйымдар',
  'table.column.sources': 'Дереккөздер',

  // card
  'card.close': 'Жабу',
  'card.previous': 'Алдыңғы оқиға',
  'card.next': 'Келесі оқиға',
  'card.copy-link': 'Осы оқиғаның сілтемесін көшіру',
  'card.not-shown':
    'Таңдалған уақыт аралығы немесе сүзгі салдарынан бұл картада, уақыт шкаласында және тізімде көрсетілмейді.',
  'card.places': 'Қайда',
  'card.parties': 'Кім',
  'card.figures': 'Сандар',
  'card.part-of': 'Бөлігі',
  'card.parts': 'Құрамында',
  'card.evidence': 'Дәлелдер',
  'card.to-evidence': 'дәлелі: {count, number} дереккөз',
  'card.paragraphs': '{numbers}-абзац',
  'card.supports': 'растайды: {fields}',
  'card.origin': 'сілтеме көзі:',
  'card.check': 'Қалай тексеруге болады',
  'card.check-how':
    'Мақаланың бірде-бір сөйлемі мұнда сақталмайды. Абзац нөмірлері мақаладағы орынды көрсетеді, әр абзацтың мәтінінен алынған SHA-256 бақылау қосындысы бар: мақаласы бар кез келген адам салыстыра алады.',
  'card.digests': 'Абзацтардың бақылау қосындылары',
  'card.open-page': 'Бетті ашу',
  'card.publication-unknown': 'жарияланған күні белгісіз',
  'card.events': '{count, number} оқиға көрсетілген.',
  'card.events-in-window': 'Осы аралықта {count, number} оқиға бар.',
  'card.events-within': 'Олардың ішінде картада өз белгісі бар ішкі орындарға қатыстысы: {count, number}.',
  'card.events-outside': 'Аралықтан не сүзгіден тыс тағы {count, number}',
  'card.more': 'Тағы оқиғаларды көрсету',
  'card.show-only': 'Тек осыларды көрсету',
  'card.show-others': 'Қалғандарын қайта көрсету',
  'card.not-located': 'Орналасқан жері белгісіз, сондықтан картада жоқ.',
  'card.area': 'Тұтас аумақ: картада нүкте емес, ромб болып тұрады.',
  'card.same-as': 'Мұнда да бар',
  'card.seat-of': 'Мұнда орналасқан',
  'card.seat': 'Орналасқан жері',
  'card.belongs-to': 'Құрамына кіреді',
  'card.aliases': 'Басқа атаулары',
  'card.named-as': 'Аталуы',
  'card.publisher': 'Жариялаушы',
  'card.published': 'Жарияланған',
  'card.credits': 'Сілтеме көзі',
  'card.language': 'Тілі',
  'card.length': 'Көлемі',
  'card.length-paragraphs': '{count, number} абзац',
  'card.page': 'Бет',

  // filters
  'filters.title': 'Сүзгілер',
  'filters.title-count': 'Сүзгілер · {count, number}',
  'filters.kinds': 'Түрлері',
  'filters.places': 'Орындар',
  'filters.orgs': 'Ұйымдар',
  'filters.countries': 'Елдер',
  'filters.sources': 'Дереккөздер',
  'filters.statuses': 'Күйі',
  'filters.window': 'Уақыт аралығы',
  'filters.missing': 'Дерек жоқ',
  'filters.dates': 'Күндер',
  'filters.certain': 'Тек аралыққа толық сыятындар',
  'filters.remove': 'Сүзгіні алып тастау: {facet}, {value}',
  'filters.clear-all': 'Бәрін тазарту',
  'filters.narrow': 'Тізімді тарылту: {title}',
  'filters.narrow-hint': 'Теріп тарылтыңыз',
  'filters.no-option': 'Мұндай атау жоқ',
  'filters.show': '{count, plural, =0 {Сәйкес оқиға жоқ} other {# оқиғаны көрсету}}',

  // status
  'status.shown': 'Оқиғалар: {shown, number} / {total, number}',
  'status.undated': 'күні белгісіз: {count, number}',
  'status.without-place': 'орны көрсетілмеген: {count, number}',

  // header
  'header.language': 'Тіл',
  'header.theme': 'Тақырып: {theme}',
  'theme.system': 'жүйедегідей',
  'theme.light': 'жарық',
  'theme.dark': 'қараңғы',
  'share.share': 'Бөлісу',
  'share.copied': 'Сілтеме көшірілді',
  'share.title': 'Сілтеме',
  'share.hint': 'Браузер бетке сілтемені көшіруге рұқсат бермеді. Осы жерден көшіріп алыңыз:',
  'about.title': 'Деректер туралы',
  'about.version': 'Деректер {version}',
  'about.sources': '{count, number} дереккөз',
  'about.sources-dated': '{count, number} дереккөз, {dates}',
  'about.version-name': 'Нұсқасы',
  'about.licence': 'Лицензия',
  'about.credits': 'Алғыс',
  'about.own-words':
    'Оқиғалар өз сөзімізбен баяндалған; әр тұжырым өзі сүйенетін абзацтарды көрсетеді. Жанама анықталған деректер белгіленіп, неден шыққаны айтылған.',

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
  'notices.title': 'Сілтеменің бір бөлігін қолдану мүмкін болмады',
  'notices.dismiss': 'Жасыру',

  // errors
  ...dataKk,

  // words and dates
  ...wordsKk,

  // playback, shortcuts, embed
  ...playKk,
} satisfies Messages;
