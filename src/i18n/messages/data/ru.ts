import type { DataMessages } from './en';

export const dataRu = {
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
  'error.data.at':
    '{record, select, dataset {Набор данных} kind {Вид «{id}»} topic {Тема «{id}»} place {Место «{id}»} organization {Организация «{id}»} person {Человек «{id}»} source {Источник «{id}»} event {Событие «{id}»} other {Документ}}, {field}: {sentence}',
  'error.data.total': '{count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'error.data.missing':
    'Здесь чего-то не хватает; нужно: {expected, select, text {текст} number {число} list {список} texts {текст на каждом языке} choice {одно из: {allowed}} other {группа полей}}.',
  'error.data.type':
    '«{value}» здесь не подходит; нужно: {expected, select, text {текст (в кавычках, если похож на число)} number {число} list {список} texts {текст на каждом языке} choice {одно из: {allowed}} other {группа полей}}.',
  'error.data.choice': '«{value}» — ни одно из: {allowed}{near, select, yes {; может быть, «{suggestion}»?} other {.}}',
  'error.data.empty': 'Текст пуст; напишите его.',
  'error.data.language-tag': '«{value}» — не метка языка; напишите, например, en, zh или kk.',
  'error.data.no-language': 'Не назван ни один язык; назовите хотя бы один, например en.',
  'error.data.language':
    'У каждого текста должна быть запись на «{language}», первом языке набора данных; добавьте её.',
  'error.data.country':
    '«{value}» — не код страны; напишите две заглавные латинские буквы (ISO 3166-1), например KZ, или null.',
  'error.data.longitude': '«{value}» — не долгота; напишите градусы от -180 до 180.',
  'error.data.latitude': '«{value}» — не широта; напишите градусы от -90 до 90.',
  'error.data.url': '«{value}» — не веб-адрес; напишите адрес, который начинается с https://.',
  'error.data.digest':
    '«{value}» — не контрольная сумма; напишите 64 шестнадцатеричные цифры SHA-256 строчными буквами.',
  'error.data.count': '«{value}» — не число абзацев; напишите целое число, 0 или больше.',
  'error.data.paragraph': '«{value}» — не абзац; напишите его номер, считая с 1.',
  'error.data.finite': '«{value}» — не значение; напишите конечное число.',
  'error.data.id-pattern':
    '«{value}» не может быть идентификатором; годятся только a–z, 0–9 и -{near, select, yes {; может быть, «{suggestion}»?} other {.}}',
  'error.data.unknown-field': 'Поля «{value}» нет; может быть, «{suggestion}»?',
  'error.data.unknown-id':
    'Нет {list, select, kinds {вида} topics {темы} places {места} organizations {организации} people {человека} sources {источника} other {события}} с идентификатором «{value}»{near, select, yes {; может быть, «{suggestion}»?} other {; добавьте запись или исправьте идентификатор.}}',
  'error.data.duplicate-id': 'Идентификатор «{value}» уже занят ({other}); выберите другой.',
  'error.data.cycle': '«{value}» ведёт по кругу ({chain}); пусть одна из записей указывает на другую или ни на что.',
  'error.data.no-venue':
    'Место с ролью «{value}» стоит рядом с местом проведения, но не вместо него; добавьте его (в том числе куда приехали) или уберите эту запись.',
  'error.data.self': 'Событие «{value}» связано само с собой; назовите другое или уберите эту связь.',
  'error.data.tombstone':
    'Событие «{value}» отозвано или заменено{near, select, yes {; напишите «{suggestion}».} other {; назовите действующее.}}',
  'error.data.half-location': 'Указано только {given}; укажите и lon, и lat или ни того ни другого.',
  'error.data.precision':
    'Место типа {type} изображается как {expected, select, area {область} other {точка}}; напишите {expected}, а не «{value}».',
  'error.data.seat-basis':
    'Не сказано, откуда известно местонахождение «{value}»; добавьте seatBasis: stated или inferred.',
  'error.data.seat-missing': 'seatBasis — «{value}», но нет seat; добавьте seat или уберите seatBasis.',
  'error.data.seat-note':
    'seatNote поясняет только выведенное местонахождение; уберите его или напишите seatBasis: inferred.',
  'error.data.published-basis':
    'publishedBasis — «{value}», но нет даты; добавьте published или уберите publishedBasis.',
  'error.data.digests':
    '{count, plural, one {# контрольная сумма} few {# контрольные суммы} many {# контрольных сумм} other {# контрольной суммы}} на {paragraphs, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}; укажите по одной на абзац.',
  'error.data.source-file':
    'Источник «{value}» лежит в файле с другим именем; напишите «{expected}» или переименуйте файл.',
  'error.data.inferred-stated':
    'Перечислены выведенные части ({value}), но дата названа указанной в тексте; напишите basis: inferred или очистите список.',
  'error.data.inferred-nothing':
    'Дата выведена, но не сказано, какая её часть; перечислите year, month, day, start или end.',
  'error.data.inferred-part': 'У даты нет части «{value}»; назовите одну из: {parts}.',
  'error.data.note': 'Выведенному нужно пояснение; скажите одним предложением, из чего это следует.',
  'error.data.unnamed-party':
    'У участника нет ни организации, ни описания; назовите его в org или опишите в description.',
  'error.data.no-evidence': 'У события нет подтверждения; назовите источник и абзацы, на которых оно основано.',
  'error.data.empty-evidence': 'Подтверждение ни на что не указывает; перечислите paragraphs или furniture.',
  'error.data.no-support': 'Подтверждение ничего не подтверждает; перечислите, что именно: {fields}.',
  'error.data.unsupported': 'Ничто не подтверждает «{claim}»; добавьте {claim} в supports нужного подтверждения.',
  'error.data.paragraph-range':
    'В источнике «{source}» нет абзаца {value}; в нём {count, plural, =0 {нет абзацев} one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}.',
  'error.data.replaced-removed': 'Событие и заменено («{value}»), и удалено; оставьте что-то одно.',
  'error.data.file': 'Файл {value} не читается ({reason}); создайте его или разрешите чтение.',
  'error.data.file-name': 'Файл {value} не читается; дайте ему имя с окончанием .yaml или уберите его.',
  'error.data.yaml': 'Это не YAML ({reason}); исправьте запись здесь.',
  'error.data.article': 'Нет статьи источника «{value}»; положите её текст сюда под этим именем.',
  'error.data.article-paragraph':
    'Абзаца {paragraph} источника «{source}» нет или он отличается (сумма {value}); сверьте статью с записью.',
  'error.data.article-order':
    'Абзац {paragraph} источника «{source}» стоит здесь, не на своём месте; расположите суммы в порядке статьи.',
  'error.json': 'Это не JSON ({reason}); проверьте, не пропущены ли запятая, кавычка или скобка.',
} satisfies DataMessages;
