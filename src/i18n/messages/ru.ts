import type { Messages } from './en';

/** Russian. */
export const ru = {
  // app
  'app.name': 'Corridor Atlas',
  'app.tagline': 'Кто, где и когда встречался, подписывал и открывал',

  // map

  // timeline
  'timeline.region': 'Лента времени',
  'timeline.chart': 'События по строкам вдоль времени',
  'timeline.describe':
    'Стрелки влево и вправо переходят от события к событию, Enter открывает его. В списке те же события даны текстом.',
  'timeline.loading': 'Лента времени загружается…',
  'timeline.failed': 'Не удалось загрузить ленту времени. Те же события есть в списке.',
  'timeline.retry': 'Попробовать снова',
  'timeline.empty': 'Подходящих событий с датой здесь нет.',
  'timeline.undated': 'В этом наборе данных нет событий с датой.',
  'timeline.more':
    '{count, plural, one {Не показано ещё # событие} few {Не показано ещё # события} many {Не показано ещё # событий} other {Не показано ещё # события}} этого промежутка. Сузьте его, чтобы увидеть все.',
  'timeline.today': 'Сегодня',
  'timeline.no-kind': 'Без вида',
  'timeline.no-place': 'Без места',
  'timeline.no-org': 'Без организации',
  'timeline.no-country': 'Без страны',
  'timeline.no-source': 'Без источника',
  'timeline.item': '{title}, {when}',
  'timeline.item-planned': '{title}, {when}, планируется',

  // scrubber
  'scrubber.region': 'Промежуток времени',
  'scrubber.from': 'С',
  'scrubber.to': 'По',
  'scrubber.all': 'Всё время',
  'scrubber.options': 'Настройки',
  'scrubber.none': 'В этом наборе данных нет событий с датой.',
  'scrubber.rows': 'Строки',
  'scrubber.rows.kind': 'вид',
  'scrubber.rows.place': 'место',
  'scrubber.rows.org': 'организация',
  'scrubber.rows.country': 'страна',
  'scrubber.rows.source': 'источник',
  'scrubber.dates': 'Даты',
  'scrubber.dates.possible': 'возможные ({count, number})',
  'scrubber.dates.certain': 'точные ({count, number})',
  'scrubber.rule.possible': 'Учитываются все события, которые могли попасть в промежуток.',
  'scrubber.rule.certain': 'Учитываются только события, которые точно лежат в промежутке.',
  'scrubber.fault.unreadable': '«{value}» — не дата. Пишите так: 2025, 2025-07 или 2025-07-01.',
  'scrubber.fault.impossible': 'Такого дня нет: «{value}».',
  'scrubber.fault.reversed': '«{value}» не подходит: начало не может быть позже конца.',
  'scrubber.keys':
    'Стрелки сдвигают на {small, select, day {день} month {месяц} year {год} other {десять лет}}, с Shift, PageUp или PageDown — на {large, select, day {день} month {месяц} year {год} other {десять лет}}.',

  // list

  // card

  // filters

  // status

  // header

  // notices
  'notice.link.unknown-value':
    'В ссылке для параметра «{parameter}» указано значение «{value}», которого здесь нет. Оно пропущено.',
  'notice.link.bad-date':
    'В ссылке для параметра «{parameter}» указано «{value}» — это не дата. Этот край промежутка времени пропущен.',
  'notice.link.bad-map': 'Положение карты «{value}» в ссылке не удалось прочитать. Оно пропущено.',
  'notice.link.event-removed': 'Ссылка ведёт к событию «{value}», которое было снято (дата: {date}): {reason}',
  'notice.link.version':
    'Ссылка создана с версией данных {value}, а здесь версия {version}. Что-то из показанного могло измениться.',
  'notice.link.more':
    '{count, plural, one {Не понято ещё # значение ссылки.} few {Не поняты ещё # значения ссылки.} many {Не понято ещё # значений ссылки.} other {Не понято ещё # значения ссылки.}}',
  'notice.language-not-loaded':
    'Не удалось загрузить язык «{value}», страница показана на английском. Обновите страницу, чтобы попробовать снова.',

  // errors
  'error.edtf.empty': 'Дата пуста. Укажите, например, 2025, 2025-10 или 2025-10-29 либо оставьте null.',
  'error.edtf.syntax':
    '«{part}» — не дата EDTF. Пишите, например, 2025, 2025-10, 2025-10-29, 2025-23 (время года), 201X или 2025-10-29/2025-11-02.',
  'error.edtf.time': 'В «{part}» указано время суток. Даты здесь — целые дни: уберите всё, начиная с T.',
  'error.edtf.long-year': '«{part}»: после Y может стоять только год, без месяца и дня.',
  'error.edtf.year-range': '«{part}»: в годе может быть не больше двенадцати цифр.',
  'error.edtf.year-zero': '«{part}»: год 0 (1 год до н. э.) пишется без знака: 0000.',
  'error.edtf.mask':
    '«{part}»: X может скрывать только последние знаки, как в 201X, 20XX, 2025-XX, 2025-XX-XX или 2025-05-XX.',
  'error.edtf.season-day': '«{part}»: у времени года (21–24) нет дней.',
  'error.edtf.month': '«{part}»: месяца {month} нет. Месяцы — от 01 до 12, времена года — от 21 до 24.',
  'error.edtf.day': '«{part}»: дня {day} нет, последний день этого месяца — {last}.',
  'error.edtf.unbounded':
    'В «{value}» нет даты ни с одной стороны. Хотя бы с одной она нужна; у события без даты стоит null.',
  'error.edtf.reversed': '«{value}»: конец {end} раньше начала {start}. Поставьте более раннюю дату первой.',
  'error.load-offline': 'Похоже, нет подключения к сети, и данные не получены. Подключитесь и попробуйте снова.',
  'error.load-network': 'Не удалось получить данные: сервер не отвечает. Проверьте подключение и попробуйте снова.',
  'error.load-missing':
    'По адресу {path} нет данных (ответ сервера: {status}). Возможно, сайт собран не полностью; сообщите об этом его владельцу.',
  'error.load-server': 'На сервере неполадка (ответ: {status}). Попробуйте снова чуть позже.',
  'error.load-status': 'Сервер не отдал данные (ответ: {status}). Проверьте, разрешён ли отсюда доступ к этому адресу.',
  'error.load-not-json':
    'Сервер прислал не JSON, то есть не данные. Возможно, файл повреждён или вместо него пришла другая страница; попробуйте снова.',
  'error.load-not-format':
    'Этот файл не является набором данных в формате corridor-atlas/1. Проверьте, тот ли файл положен на это место.',
  'error.load-wrong-records':
    'В наборе данных {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}, он не загружен. Исправьте перечисленное и попробуйте снова.',
  'error.load-unexpected':
    'Не удалось прочитать данные ({value}). Обновите страницу; если не поможет, сообщите владельцу сайта.',
  'error.data.at':
    '{record, select, dataset {Набор данных} kind {Вид «{id}»} topic {Тема «{id}»} place {Место «{id}»} organization {Организация «{id}»} person {Человек «{id}»} source {Источник «{id}»} event {Событие «{id}»} other {Документ}}, {field}: {sentence}',
  'error.data.total': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'error.data.missing':
    'Здесь чего-то не хватает; нужно: {expected, select, text {текст (в кавычках, если похож на число)} number {число} list {список} texts {текст на каждом языке} choice {одно из: {allowed}} other {группа полей}}',
  'error.data.type':
    '«{value}» здесь не подходит; нужно: {expected, select, text {текст (в кавычках, если похож на число)} number {число} list {список} texts {текст на каждом языке} choice {одно из: {allowed}} other {группа полей}}',
  'error.data.choice': '«{value}» — ни одно из: {allowed}{near, select, yes {; может быть, «{suggestion}»?} other {}}',
  'error.data.empty': 'Текст пуст; напишите его',
  'error.data.language-tag': '«{value}» — не метка языка; напишите, например, en, zh или kk',
  'error.data.no-language': 'Не назван ни один язык; назовите хотя бы один, например en',
  'error.data.language': 'У каждого текста должна быть запись на «{language}», первом языке набора данных; добавьте её',
  'error.data.country':
    '«{value}» — не код страны; напишите две заглавные латинские буквы (ISO 3166-1), например KZ, или null',
  'error.data.longitude': '«{value}» — не долгота; напишите градусы от -180 до 180',
  'error.data.latitude': '«{value}» — не широта; напишите градусы от -90 до 90',
  'error.data.url': '«{value}» — не веб-адрес; напишите адрес, который начинается с https://',
  'error.data.digest':
    '«{value}» — не контрольная сумма; напишите 64 шестнадцатеричные цифры SHA-256 строчными буквами',
  'error.data.count': '«{value}» — не число абзацев; напишите целое число, 0 или больше',
  'error.data.paragraph': '«{value}» — не абзац; напишите его номер, считая с 1',
  'error.data.finite': '«{value}» — не значение; напишите конечное число',
  'error.data.id-pattern':
    '«{value}» не может быть идентификатором; годятся только a–z, 0–9 и -{near, select, yes {; может быть, «{suggestion}»?} other {}}',
  'error.data.unknown-field': 'Поля «{value}» нет; может быть, «{suggestion}»?',
  'error.data.unknown-id':
    'Нет {list, select, kinds {вида} topics {темы} places {места} organizations {организации} people {человека} sources {источника} other {события}} с идентификатором «{value}»{near, select, yes {; может быть, «{suggestion}»?} other {; добавьте запись или исправьте идентификатор}}',
  'error.data.duplicate-id': 'Идентификатор «{value}» уже занят ({other}); выберите другой',
  'error.data.cycle': '«{value}» ведёт по кругу ({chain}); пусть одна из записей указывает на другую или ни на что',
  'error.data.self': 'Событие «{value}» связано само с собой; назовите другое или уберите эту связь',
  'error.data.tombstone':
    'Событие «{value}» отозвано или заменено{near, select, yes {; напишите «{suggestion}»} other {; назовите действующее}}',
  'error.data.half-location': 'Указано только {given}; укажите и lon, и lat или ни того ни другого',
  'error.data.precision':
    'Место типа {type} изображается как {expected, select, area {область} other {точка}}; напишите {expected}, а не «{value}»',
  'error.data.seat-basis':
    'Не сказано, откуда известно местонахождение «{value}»; добавьте seatBasis: stated или inferred',
  'error.data.seat-missing': 'seatBasis — «{value}», но нет seat; добавьте seat или уберите seatBasis',
  'error.data.seat-note':
    'seatNote поясняет только выведенное местонахождение; уберите его или напишите seatBasis: inferred',
  'error.data.published-basis':
    'publishedBasis — «{value}», но нет даты; добавьте published или уберите publishedBasis',
  'error.data.digests':
    '{count, plural, one {# контрольная сумма} few {# контрольные суммы} many {# контрольных сумм} other {# контрольной суммы}} на {paragraphs, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}; укажите по одной на абзац',
  'error.data.source-file':
    'Источник «{value}» лежит в файле с другим именем; напишите «{expected}» или переименуйте файл',
  'error.data.inferred-stated':
    'Перечислены выведенные части ({value}), но дата названа указанной в тексте; напишите basis: inferred или очистите список',
  'error.data.inferred-nothing':
    'Дата выведена, но не сказано, какая её часть; перечислите year, month, day, start или end',
  'error.data.inferred-part': 'У даты нет части «{value}»; назовите одну из: {parts}',
  'error.data.note': 'Выведенному нужно пояснение; скажите одним предложением, из чего это следует',
  'error.data.unnamed-party':
    'У участника нет ни организации, ни описания; назовите его в org или опишите в description',
  'error.data.no-evidence': 'У события нет подтверждения; назовите источник и абзацы, на которых оно основано',
  'error.data.empty-evidence': 'Подтверждение ни на что не указывает; перечислите paragraphs или furniture',
  'error.data.no-support': 'Подтверждение ничего не подтверждает; перечислите, что именно: {fields}',
  'error.data.unsupported': 'Ничто не подтверждает «{claim}»; добавьте {claim} в supports нужного подтверждения',
  'error.data.paragraph-range':
    'В источнике «{source}» нет абзаца {value}; в нём {count, plural, =0 {нет абзацев} one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',
  'error.data.replaced-removed': 'Событие и заменено («{value}»), и удалено; оставьте что-то одно',
  'error.data.file': 'Файл {value} не читается ({reason}); создайте его или разрешите чтение',
  'error.data.file-name': 'Файл {value} не читается; дайте ему имя с окончанием .yaml или уберите его',
  'error.data.yaml': 'Это не YAML ({reason}); исправьте запись здесь',
  'error.data.article': 'Нет статьи источника «{value}»; положите её текст сюда под этим именем',
  'error.data.article-paragraph':
    'Абзаца {paragraph} источника «{source}» нет или он отличается (сумма {value}); сверьте статью с записью',
  'error.data.article-order':
    'Абзац {paragraph} источника «{source}» стоит здесь, не на своём месте; расположите суммы в порядке статьи',
  'error.json': 'Это не JSON ({reason}); проверьте, не пропущены ли запятая, кавычка или скобка',
  'error.edtf.empty': 'Дата пуста; напишите, например, 2025-11-18 или null',
  'error.edtf.syntax':
    '«{value}» — не дата; напишите 2025, 2025-11, 2025-11-18, 201X, 2025-23 (осень) или период вида 2025-10-29/2025-11-02',
  'error.edtf.unbounded': 'У «{value}» нет даты ни с одного конца; укажите хотя бы одну',
  'error.edtf.reversed': '«{value}» кончается раньше, чем начинается; напишите {end}/{start}',
  'error.edtf.time': 'В «{value}» указано время суток; пишите только дни',
  'error.edtf.long-year': 'В «{part}» год длиннее четырёх цифр; пишите его без месяца и дня',
  'error.edtf.year-range': 'Год в «{part}» слишком далёк; пишите не больше двенадцати цифр',
  'error.edtf.year-zero': 'Года -0000 нет; 1 год до н. э. пишется 0000',
  'error.edtf.mask': 'X в «{part}» стоит не там; напишите 201X, 20XX, 2025-XX, 2025-05-XX или 2025-XX-XX',
  'error.edtf.season-day': '«{part}» — день сезона; напишите один сезон, например 2025-23',
  'error.edtf.month': 'В «{part}» нет месяца {month}; напишите от 01 до 12 или от 21 до 24 для времени года',
  'error.edtf.day': 'В месяце «{part}» нет дня {day}; напишите от 01 до {last}',
  'error.unknown': 'Здесь что-то не так: «{value}» в {path} ({code})',

  // words
  'language.en': 'English',
  'language.zh': '中文',
  'language.ru': 'Русский',
  'language.kk': 'Қазақша',
  'status.happened': 'состоялось',
  'status.ongoing': 'продолжается',
  'status.planned': 'запланировано',
  'basis.stated': 'указано в источнике',
  'basis.inferred': 'установлено косвенно',
  'place-role.venue': 'место проведения',
  'place-role.subject': 'касается этого места',
  'place-role.origin': 'место отправления',
  'place-role.destination': 'место назначения',
  'party-role.host': 'принимающая сторона',
  'party-role.guest': 'гость',
  'party-role.signatory': 'подписавшая сторона',
  'party-role.member': 'член',
  'party-role.chair': 'председатель',
  'party-role.vice-chair': 'заместитель председателя',
  'party-role.director': 'член совета',
  'party-role.organizer': 'организатор',
  'party-role.sender': 'направляющая сторона',
  'party-role.recipient': 'получатель',
  'party-role.subject': 'о ком идёт речь',
  'party-role.participant': 'участник',
  'place-type.city': 'город',
  'place-type.county': 'уезд',
  'place-type.prefecture': 'округ',
  'place-type.region': 'регион',
  'place-type.country': 'страна',
  'place-type.campus': 'кампус',
  'place-type.other': 'место',
  'org-type.university': 'университет',
  'org-type.school': 'школа',
  'org-type.government': 'орган власти',
  'org-type.party': 'политическая партия',
  'org-type.company': 'компания',
  'org-type.association': 'объединение',
  'org-type.centre': 'центр',
  'org-type.other': 'организация',
  'publisher-type.university': 'университет',
  'publisher-type.government': 'орган власти',
  'publisher-type.state-media': 'государственное СМИ',
  'publisher-type.media': 'СМИ',
  'publisher-type.other': 'другой издатель',
  'card-type.event': 'Событие',
  'card-type.place': 'Место',
  'card-type.org': 'Организация',
  'card-type.person': 'Персона',
  'card-type.source': 'Источник',
  'relation.follows': 'Следует за',
  'relation.leads-to': 'Ведёт к',
  'relation.see-also': 'См. также',
  'furniture.headline': 'заголовок',
  'furniture.dateline': 'строка с датой',
  'furniture.origin': 'строка об источнике',
  'furniture.footer': 'нижний колонтитул',
  'field.title': 'название',
  'field.summary': 'описание',
  'field.when': 'дата',
  'field.places': 'места',
  'field.parties': 'участники',
  'field.figures': 'цифры',
  'field.status': 'статус',
  'qualifier.exact': '{value}',
  'qualifier.about': 'около {value}',
  'qualifier.over': 'более {value}',
  'qualifier.nearly': 'почти {value}',
  'qualifier.at-least': 'не менее {value}',
  'missing.date': 'без даты',
  'missing.place': 'без места',

  // dates
  'date.undated': 'без даты',
  'date.perhaps': 'возможно, {date}',
  'date.no-start': '{date}, начало не указано',
  'date.no-end': '{date}, окончание не указано',
  'date.no-bounds': 'начало и окончание не указаны',
  'date.all': 'за всё время',
  'date.inferred': '{date}, установлено косвенно: {parts}',
  'date.part.year': 'год',
  'date.part.month': 'месяц',
  'date.part.day': 'день',
  'date.part.start': 'начало',
  'date.part.end': 'окончание',
  'date.part.date': 'дата',
} satisfies Messages;
