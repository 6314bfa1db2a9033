import { dataRu } from './data/ru';
import type { Messages } from './en';
import { openingRu } from './opening/ru';
import { playRu } from './play/ru';
import { wordsRu } from './words/ru';

/** Russian. */
export const ru = {
  ...openingRu,

  // app
  'app.skip': 'Перейти к списку событий',
  'app.skip-to-time': 'Перейти к выбору периода',
  'app.close': 'Закрыть',
  'app.part-failed': 'Не удалось показать: {part}',
  'app.part.map': 'Карта',
  'app.part.timeline': 'Лента времени',
  'app.part.scrubber': 'Период',
  'app.part.card': 'Карточка',
  'app.sheet': 'Под картой',
  'app.sheet-raise': 'Развернуть список поверх карты',
  'app.sheet-lower': 'Снова показать карту',
  'app.tab.events': 'События',
  'app.tab.timeline': 'Лента времени',
  'app.tab.table': 'Таблица',

  // map
  'map.region': 'Карта',
  'map.canvas': 'Карта: стрелки двигают её, плюс и минус меняют масштаб',
  'map.marker':
    '{name}{area, select, yes { (регион)} other {}}, {count, plural, one {# событие} few {# события} many {# событий} other {# события}}, {when}{planned, select, yes {, запланировано} other {}}{concerns, select, yes {, касается этого места} other {}}',
  'map.joined':
    '{name} и ещё {more, plural, one {# место} few {# места} many {# мест} other {# места}}, {count, plural, one {# событие} few {# события} many {# событий} other {# события}}, {when}{planned, select, yes {, запланировано} other {}}{concerns, select, yes {, касается этих мест} other {}}',
  'map.joined-title': 'Места рядом: {name}',
  'map.joined-name': '{name} +{more}',
  'map.approach': 'Приблизить',
  'map.zoom-in': 'Приблизить',
  'map.zoom-out': 'Отдалить',
  'map.fit': 'Показать всё',
  'map.borders': 'Границы',
  'map.options': 'Вид карты',
  'map.globe': 'Глобус',
  'map.arcs': 'Все связи между местами',
  'map.arcs-count': '{count, plural, one {# связь} few {# связи} many {# связей} other {# связи}}',
  'map.arcs-of': '{drawn, number} из {count, plural, one {# связи} few {# связей} many {# связей} other {# связи}}',
  'map.arcs-title': 'Связи между местами',
  'map.arcs-how': 'От места события к городам участников; сначала те, где событий больше.',
  'map.arcs-none': 'Ни одно из показанных событий не связывает два места.',
  'map.arcs-left-out':
    'Показаны самые прочные связи: {most, number}. {count, plural, one {Ещё # связь слабее и не показана} few {Ещё # связи слабее и не показаны} many {Ещё # связей слабее и не показаны} other {Ещё # связи слабее и не показаны}}.',
  'map.arc': '{from} – {to}, {count, plural, one {# событие} few {# события} many {# событий} other {# события}}',
  'map.plain': 'Нарисовано без WebGL: проще и без глобуса, но со всеми событиями.',
  'map.note':
    'Схематическая карта по данным Natural Earth; пунктир — спорные или не определённые границы. Карта не выражает никакой позиции.',
  'map.about': 'Об этой карте',
  'map.loading': 'Карта загружается…',
  'map.failed-title': 'Карта не запустилась',
  'map.failed': 'Остальное работает: все события с местами есть в списке.',
  'map.basemap-missing': 'Не удалось загрузить берега, границы и названия; все места на карте остались.',
  'map.retry': 'Повторить',
  'map.to-list': 'Перейти к списку',

  // timeline
  'timeline.region': 'Лента времени',
  'timeline.chart': 'События по строкам вдоль времени',
  'timeline.describe':
    'Стрелки влево и вправо сдвигают окно, плюс и минус меняют масштаб. Клавиша Tab ведёт к событиям и их числам: там стрелки переходят от одного к другому, Enter открывает. Те же события есть в списке в виде текста.',
  'timeline.loading': 'Лента времени загружается…',
  'timeline.failed': 'Не удалось загрузить ленту времени. Те же события есть в списке.',
  'timeline.retry': 'Повторить',
  'timeline.empty': 'Подходящих событий с датой здесь нет.',
  'timeline.undated': 'В этом наборе данных нет событий с датой.',
  'timeline.bin':
    '{when}, {row}: {count, plural, one {# событие} few {# события} many {# событий} other {# события}}{chosen, plural, =0 {} one {, из них выбрано: #} few {, из них выбрано: #} many {, из них выбрано: #} other {, из них выбрано: #}}, открыть',
  'timeline.unfold':
    '{row}: ещё {count, plural, one {# событие} few {# события} many {# событий} other {# события}}, показать',
  'timeline.fold': '{row}: показать в меньшем числе строк',
  'timeline.today': 'Сегодня',
  'timeline.legend': 'Легенда',
  'timeline.legend-title': 'Как показаны даты',
  'timeline.legend-failed': 'Не удалось загрузить легенду. Закройте её и откройте снова.',
  'timeline.no-kind': 'Без вида',
  'timeline.no-place': 'Без места',
  'timeline.no-org': 'Без организации',
  'timeline.no-country': 'Без страны',
  'timeline.no-source': 'Без источника',
  'timeline.item': '{title}, {when}',
  'timeline.item-planned': '{title}, {when}, запланировано',

  // scrubber
  'scrubber.region': 'Период',
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
  'scrubber.rules': 'Неточные даты',
  'scrubber.dates.possible': 'возможные',
  'scrubber.dates.certain': 'достоверные',
  'scrubber.dates.count': '{count, plural, one {# событие} few {# события} many {# событий} other {# события}}',
  'scrubber.rule.possible': 'Учитываются все события, которые могли попасть в период.',
  'scrubber.rule.certain': 'Учитываются только события, которые целиком лежат в периоде.',
  'scrubber.fault.unreadable': '«{value}» — не дата. Пишите так: 2025, 2025-07 или 2025-07-01.',
  'scrubber.fault.no-year': 'В «{value}» нет полного года. Пишите его четырьмя цифрами: 2025-07 или 1 июля 2025.',
  'scrubber.fault.no-month': 'Такого месяца нет: «{value}». Месяцы — от 1 до 12.',
  'scrubber.fault.no-day': 'Такого дня нет: «{value}».',
  'scrubber.fault.reversed': '«{value}» не подходит: начало не может быть позже конца.',
  'scrubber.fault.outside': '«{value}» выходит за временные рамки данных: {span}.',
  'scrubber.keys':
    'Стрелки сдвигают на {small, select, day {день} month {месяц} other {{smallYears, plural, =1 {год} =10 {десять лет} one {# год} few {# года} many {# лет} other {# года}}}}, с Shift, PageUp или PageDown — на {large, select, day {день} month {месяц} other {{largeYears, plural, =1 {год} =10 {десять лет} one {# год} few {# года} many {# лет} other {# года}}}}.',
  'scrubber.presets': 'Периоды по данным',
  'scrubber.last-year': 'Последние 12 мес. данных',
  'scrubber.linear': 'Равномерная шкала',
  'scrubber.window': 'Весь период',
  'scrubber.window-keys':
    'Стрелки сдвигают весь период на {small, select, day {день} month {месяц} other {{smallYears, plural, =1 {год} =10 {десять лет} one {# год} few {# года} many {# лет} other {# года}}}}, с Shift, PageUp или PageDown — на {large, select, day {день} month {месяц} other {{largeYears, plural, =1 {год} =10 {десять лет} one {# год} few {# года} many {# лет} other {# года}}}}.',
  'scrubber.bar.count': '{total, plural, one {# событие} few {# события} many {# событий} other {# события}}',
  'scrubber.bar.of':
    '{count, number} из {total, plural, one {# события} few {# событий} many {# событий} other {# события}}',
  'scrubber.folded': '{span}: неизвестно ни одного начала или конца, поэтому отрезок свёрнут.',
  'scrubber.folds': 'Свёрнуто, так как начал и концов событий неизвестно: {spans}.',
  'scrubber.busiest': 'Больше всего событий: {periods}.',
  'scrubber.period': '{span} ({count, number})',

  // list
  'list.name': 'События',
  'list.open-start': 'Начало неизвестно',
  'list.earlier': 'Начались раньше',
  'list.place-role': '({role})',
  'list.undated': 'Без даты ({count, number})',
  'list.undated-why':
    'Источники не называют их дат, поэтому они не попадают ни в какой период и не входят в число показанных.',
  'list.empty': 'Нет подходящих событий',
  'list.empty-why': 'События скрыты этими условиями. Уберите одно из них или все:',

  // table
  'table.region': 'Таблица',
  'table.view': 'Что показывать',
  'table.loading': 'Таблица загружается…',
  'table.caption':
    '{count, plural, one {# событие} few {# события} many {# событий} other {# события}}; порядок: {column}, по {descending, select, yes {убыванию} other {возрастанию}}',
  'table.column.date': 'Дата',
  'table.column.title': 'Название',
  'table.column.kind': 'Вид',
  'table.column.place': 'Место',
  'table.column.orgs': 'Организации',
  'table.column.sources': 'Источники',

  // card
  'card.close': 'Закрыть',
  'card.previous': 'Предыдущее событие',
  'card.next': 'Следующее событие',
  'card.copy-link': 'Скопировать ссылку на событие',
  'card.not-shown': 'Из-за выбранного периода или фильтра этого нет на карте, ленте времени и в списке.',
  'card.places': 'Где',
  'card.parties': 'Кто',
  'card.figures': 'Цифры',
  'card.part-of': 'Часть события',
  'card.parts': 'Включает',
  'card.evidence': 'Источники',
  'card.to-evidence': 'источники: {count, number}',
  'card.paragraphs': '{count, plural, one {абзац} few {абзацы} many {абзацы} other {абзацы}} {numbers}',
  'card.supports': 'подтверждает: {fields}',
  'card.origin': 'со ссылкой на:',
  'card.check': 'Как проверить',
  'card.check-how':
    'Ни одно предложение статьи здесь не хранится. Номера абзацев указывают на место в ней, и для каждого есть контрольная сумма SHA-256 его текста: у кого есть статья, тот может сверить.',
  'card.digests': 'Контрольные суммы абзацев',
  'card.open-page': 'Открыть страницу',
  'card.publication-unknown': 'дата публикации неизвестна',
  'card.events':
    '{count, plural, one {Показано # событие} few {Показано # события} many {Показано # событий} other {Показано # события}}.',
  'card.events-in-window':
    '{count, plural, one {# событие} few {# события} many {# событий} other {# события}} за этот период.',
  'card.events-within': 'В местах внутри, у которых на карте свой знак: {count, number}.',
  'card.events-outside': 'Ещё {count, number} вне периода или фильтров',
  'card.more': 'Показать ещё события',
  'card.show-only': 'Показать только их',
  'card.show-others': 'Снова показать остальные',
  'card.not-located': 'Положение неизвестно, поэтому на карте его нет.',
  'card.area': 'Целая территория: на карте это ромб, а не точка.',
  'card.same-as': 'Также в',
  'card.seat-of': 'Здесь находятся',
  'card.seat': 'Местонахождение',
  'card.belongs-to': 'Входит в',
  'card.aliases': 'Другие названия',
  'card.named-as': 'Упоминается как',
  'card.publisher': 'Издатель',
  'card.published': 'Опубликовано',
  'card.credits': 'Со ссылкой на',
  'card.language': 'Язык',
  'card.length': 'Объём',
  'card.length-paragraphs': '{count, plural, one {# абзац} few {# абзаца} many {# абзацев} other {# абзаца}}',
  'card.page': 'Страница',

  // filters
  'filters.title': 'Фильтры',
  'filters.title-count': 'Фильтры · {count, number}',
  'filters.kinds': 'Виды',
  'filters.places': 'Места',
  'filters.orgs': 'Организации',
  'filters.countries': 'Страны',
  'filters.sources': 'Источники',
  'filters.statuses': 'Статус',
  'filters.window': 'Период',
  'filters.missing': 'Нет данных',
  'filters.dates': 'Даты',
  'filters.certain': 'Только целиком в периоде',
  'filters.remove': 'Убрать фильтр: {facet}, {value}',
  'filters.clear-all': 'Сбросить всё',
  'filters.narrow': 'Сузить список: {title}',
  'filters.narrow-hint': 'Начните вводить',
  'filters.no-option': 'Ничего с таким названием',
  'filters.show':
    '{count, plural, =0 {Нет подходящих событий} one {Показать # событие} few {Показать # события} many {Показать # событий} other {Показать # события}}',

  // status
  'status.shown':
    '{shown, number} из {total, plural, one {# события} few {# событий} many {# событий} other {# события}}',
  'status.undated': '{count, number} без даты',
  'status.without-place': '{count, number} без места',

  // header
  'header.language': 'Язык',
  'header.theme': 'Тема: {theme}',
  'theme.system': 'как в системе',
  'theme.light': 'светлая',
  'theme.dark': 'тёмная',
  'share.share': 'Поделиться',
  'share.copied': 'Ссылка скопирована',
  'share.title': 'Ссылка',
  'share.hint': 'Браузер не позволил странице скопировать ссылку. Скопируйте её отсюда:',
  'about.title': 'О данных',
  'about.version': 'Данные {version}',
  'about.sources': '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
  'about.sources-dated':
    '{count, plural, one {# источник} few {# источника} many {# источников} other {# источника}}, {dates}',
  'about.version-name': 'Версия',
  'about.licence': 'Лицензия',
  'about.credits': 'Благодарности',
  'about.own-words':
    'События изложены своими словами; каждое утверждение указывает на абзацы, на которых оно основано. Что установлено косвенно, помечено, и сказано, из чего это следует.',

  // notices
  'notice.link.unknown-value':
    'В ссылке для параметра «{parameter}» указано значение «{value}», которого здесь нет. Оно пропущено.',
  'notice.link.bad-date':
    'В ссылке для параметра «{parameter}» указано «{value}» — это не дата. Этот край периода пропущен.',
  'notice.link.bad-map': 'Положение карты «{value}» в ссылке не удалось прочитать. Оно пропущено.',
  'notice.link.event-removed': 'Ссылка ведёт к событию «{value}», которое было снято (дата: {date}): {reason}',
  'notice.link.version':
    'Ссылка создана с версией данных {value}, а здесь версия {version}. Что-то из показанного могло измениться.',
  'notice.link.more':
    '{count, plural, one {Не понято ещё # значение ссылки.} few {Не поняты ещё # значения ссылки.} many {Не понято ещё # значений ссылки.} other {Не понято ещё # значения ссылки.}}',
  'notice.language-not-loaded':
    'Не удалось загрузить язык «{value}», страница показана на английском. Обновите страницу, чтобы попробовать снова.',
  'notices.title': 'Часть ссылки не удалось применить',
  'notices.dismiss': 'Скрыть',

  // errors
  ...dataRu,

  // words and dates
  ...wordsRu,

  // playback, shortcuts, embed
  ...playRu,
} satisfies Messages;
