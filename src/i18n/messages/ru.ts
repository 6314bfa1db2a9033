import { dataRu } from './data/ru';
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
  ...dataRu,
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
