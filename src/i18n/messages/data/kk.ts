import type { DataMessages } from './en';

export const dataKk = {
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
  'error.data.at':
    '{record, select, dataset {Деректер жинағы} kind {«{id}» түрі} topic {«{id}» тақырыбы} place {«{id}» орны} organization {«{id}» ұйымы} person {«{id}» адамы} source {«{id}» дереккөзі} event {«{id}» оқиғасы} other {Құжат}}, {field}: {sentence}',
  'error.data.total': '{count, plural, one {# қате} other {# қате}}',
  'error.data.missing':
    'Мұнда бірдеңе жетіспейді; керегі: {expected, select, text {мәтін} number {сан} list {тізім} texts {әр тілдегі мәтін} choice {мыналардың бірі: {allowed}} other {өрістер тобы}}.',
  'error.data.type':
    '«{value}» мұнда жарамайды; керегі: {expected, select, text {мәтін (санға ұқсаса, тырнақшамен)} number {сан} list {тізім} texts {әр тілдегі мәтін} choice {мыналардың бірі: {allowed}} other {өрістер тобы}}.',
  'error.data.choice':
    '«{value}» мыналардың ешқайсысы емес: {allowed}{near, select, yes {; «{suggestion}» деп жазғыңыз келді ме?} other {.}}',
  'error.data.empty': 'Мәтін бос; оны жазыңыз.',
  'error.data.language-tag': '«{value}» тіл белгісі емес; мысалы, en, zh немесе kk деп жазыңыз.',
  'error.data.no-language': 'Бірде-бір тіл аталмаған; кемінде біреуін жазыңыз, мысалы en.',
  'error.data.language':
    'Әр мәтіннің деректер жинағының бірінші тіліндегі («{language}») нұсқасы болуы керек; оны қосыңыз.',
  'error.data.country': '«{value}» ел коды емес; екі бас латын әрпін (ISO 3166-1) жазыңыз, мысалы KZ, немесе null.',
  'error.data.longitude': '«{value}» бойлық емес; -180 мен 180 арасындағы градусты жазыңыз.',
  'error.data.latitude': '«{value}» ендік емес; -90 мен 90 арасындағы градусты жазыңыз.',
  'error.data.url': '«{value}» веб-мекенжай емес; https:// деп басталатын мекенжайды жазыңыз.',
  'error.data.digest': '«{value}» бақылау қосындысы емес; SHA-256-ның 64 он алтылық цифрын кіші әріппен жазыңыз.',
  'error.data.count': '«{value}» абзацтар саны емес; 0 немесе одан үлкен бүтін санды жазыңыз.',
  'error.data.paragraph': '«{value}» абзац емес; 1-ден басталатын нөмірін жазыңыз.',
  'error.data.finite': '«{value}» мән емес; шекті санды жазыңыз.',
  'error.data.id-pattern':
    '«{value}» идентификатор бола алмайды; тек a–z, 0–9 және - жарайды{near, select, yes {; «{suggestion}» деп жазғыңыз келді ме?} other {.}}',
  'error.data.unknown-field': '«{value}» өрісі жоқ; «{suggestion}» деп жазғыңыз келді ме?',
  'error.data.unknown-id':
    'Идентификаторы «{value}» {list, select, kinds {түр} topics {тақырып} places {орын} organizations {ұйым} people {адам} sources {дереккөз} other {оқиға}} жоқ{near, select, yes {; «{suggestion}» деп жазғыңыз келді ме?} other {; оны қосыңыз немесе идентификаторды түзетіңіз.}}',
  'error.data.duplicate-id': '«{value}» идентификаторы бос емес ({other}); басқасын таңдаңыз.',
  'error.data.cycle':
    '«{value}» шеңбер бойымен өзіне қайтады ({chain}); олардың бірі басқаға немесе ештеңеге сілтемесін.',
  'error.data.no-venue':
    '«{value}» рөліндегі орын өтетін орынның қасында тұрады, оның орнына емес; өтетін орынды (сапар барған жерді де) қосыңыз немесе мұны алып тастаңыз.',
  'error.data.self': '«{value}» оқиғасы өзіне сілтейді; басқа оқиғаны жазыңыз немесе мұны алып тастаңыз.',
  'error.data.tombstone':
    '«{value}» оқиғасы алынып тасталған немесе ауыстырылған{near, select, yes {; «{suggestion}» деп жазыңыз.} other {; қолданыстағысын жазыңыз.}}',
  'error.data.half-location': 'Тек {given} берілген; lon мен lat екеуін де беріңіз немесе екеуін де бермеңіз.',
  'error.data.precision':
    '{type} түріндегі орын {expected, select, area {аймақ} other {нүкте}} ретінде сызылады; «{value}» емес, {expected} деп жазыңыз.',
  'error.data.seat-basis':
    '«{value}» орналасқан жерінің қайдан белгілі екені айтылмаған; seatBasis қосыңыз: stated немесе inferred.',
  'error.data.seat-missing': 'seatBasis — «{value}», бірақ seat жоқ; seat қосыңыз немесе seatBasis алып тастаңыз.',
  'error.data.seat-note':
    'seatNote тек тұжырымдалған орынды түсіндіреді; оны алып тастаңыз немесе seatBasis: inferred деп жазыңыз.',
  'error.data.published-basis':
    'publishedBasis — «{value}», бірақ күн жоқ; published қосыңыз немесе publishedBasis алып тастаңыз.',
  'error.data.digests':
    '{paragraphs, plural, one {# абзацқа} other {# абзацқа}} {count, plural, one {# бақылау қосындысы} other {# бақылау қосындысы}} берілген; әр абзацқа біреуден беріңіз.',
  'error.data.source-file':
    '«{value}» дереккөзі басқа атаулы файлда тұр; «{expected}» деп жазыңыз немесе файлдың атын өзгертіңіз.',
  'error.data.inferred-stated':
    'Тұжырымдалған бөліктер тізілген ({value}), бірақ күн мәтінде айтылған делінген; basis: inferred деп жазыңыз немесе тізімді босатыңыз.',
  'error.data.inferred-nothing':
    'Күн тұжырымдалған, бірақ қай бөлігі екені айтылмаған; year, month, day, start немесе end тізіңіз.',
  'error.data.inferred-part': 'Күннің «{value}» бөлігі жоқ; мыналардың бірін жазыңыз: {parts}.',
  'error.data.note': 'Тұжырымға түсініктеме керек; неден шыққанын бір сөйлеммен айтыңыз.',
  'error.data.unnamed-party':
    'Қатысушының ұйымы да, сипаттамасы да жоқ; оны org өрісінде атаңыз немесе description өрісінде сипаттаңыз.',
  'error.data.no-evidence': 'Оқиғаның дәлелі жоқ; ол сүйенетін дереккөз бен абзацтарды атаңыз.',
  'error.data.empty-evidence': 'Дәлел ештеңеге сілтемейді; paragraphs немесе furniture тізіңіз.',
  'error.data.no-support': 'Дәлел ештеңені растамайды; нені растайтынын тізіңіз: {fields}.',
  'error.data.unsupported': '«{claim}» ештеңемен расталмаған; {claim} сөзін тиісті дәлелдің supports тізіміне қосыңыз.',
  'error.data.paragraph-range':
    '«{source}» дереккөзінде {value}-абзац жоқ; онда {count, plural, =0 {абзац жоқ} one {# абзац} other {# абзац}} бар.',
  'error.data.replaced-removed': 'Оқиға әрі ауыстырылған («{value}»), әрі алынған; екеуінің бірін қалдырыңыз.',
  'error.data.file': '{value} файлын оқу мүмкін емес ({reason}); оны жасаңыз немесе оқуға рұқсат беріңіз.',
  'error.data.file-name': '{value} файлы оқылмайды; атауын .yaml деп аяқтаңыз немесе алып тастаңыз.',
  'error.data.yaml': 'Бұл YAML емес ({reason}); жазылуын осы жерде түзетіңіз.',
  'error.data.article': '«{value}» дереккөзінің мақаласы жоқ; мәтінін осы атпен осында қойыңыз.',
  'error.data.article-paragraph':
    '«{source}» дереккөзінің {paragraph}-абзацы жоқ немесе өзгеше (қосынды {value}); мақаланы жазбамен салыстырыңыз.',
  'error.data.article-order':
    '«{source}» дереккөзінің {paragraph}-абзацы осында, өз ретінде емес; қосындыларды мақала ретімен орналастырыңыз.',
  'error.json': 'Бұл JSON емес ({reason}); үтір, тырнақша немесе жақша түсіп қалмағанын тексеріңіз.',
} satisfies DataMessages;
