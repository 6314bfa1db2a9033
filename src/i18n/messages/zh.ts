import type { Messages } from './en';

/** Simplified Chinese. */
export const zh = {
  // app
  'app.name': 'Corridor Atlas',
  'app.tagline': '谁在何时何地会面、签约或启动了什么',

  // map

  // timeline

  // scrubber

  // list

  // card

  // filters

  // status

  // header

  // notices
  'notice.link.unknown-value': '链接中“{parameter}”的值“{value}”在此不存在，已忽略。',
  'notice.link.bad-date': '链接中“{parameter}”的值“{value}”不是有效日期，时间范围的这一端已忽略。',
  'notice.link.bad-map': '链接中的地图位置“{value}”无法识别，已忽略。',
  'notice.link.event-removed': '链接指向的事件“{value}”已于 {date} 撤下：{reason}',
  'notice.link.version': '此链接是用 {value} 版数据生成的，当前数据为 {version} 版，显示的内容可能有所变化。',
  'notice.link.more': '链接中还有 {count} 个值无法识别。',
  'notice.language-not-loaded': '无法加载语言“{value}”，页面以英文显示。请刷新页面重试。',

  // errors
  'error.edtf.empty': '日期为空。请填写如 2025、2025-10 或 2025-10-29 的日期，或设为 null。',
  'error.edtf.syntax':
    '“{part}”不是 EDTF 日期。请使用如 2025、2025-10、2025-10-29、2025-23（季节）、201X 或 2025-10-29/2025-11-02 的写法。',
  'error.edtf.time': '“{part}”含有具体时刻。这里的日期只精确到日，请删去 T 及其后的部分。',
  'error.edtf.long-year': '“{part}”：Y 之后只能写年份，不能带月或日。',
  'error.edtf.year-range': '“{part}”：年份最多十二位数字。',
  'error.edtf.year-zero': '“{part}”：公元 0 年（公元前 1 年）不带负号，请写 0000。',
  'error.edtf.mask': '“{part}”：X 只能代替末尾的部分，如 201X、20XX、2025-XX、2025-XX-XX 或 2025-05-XX。',
  'error.edtf.season-day': '“{part}”：季节（21 至 24）不能带日。',
  'error.edtf.month': '“{part}”：没有 {month} 月。月份为 01 至 12，季节为 21 至 24。',
  'error.edtf.day': '“{part}”：没有 {day} 日，该月只有 {last} 天。',
  'error.edtf.unbounded': '“{value}”两端都没有日期。至少一端须有日期；没有日期的事件请设为 null。',
  'error.edtf.reversed': '“{value}”：结束 {end} 早于开始 {start}。请把较早的日期写在前面。',
  'error.load-offline': '您似乎处于离线状态，无法获取数据。请连接网络后重试。',
  'error.load-network': '无法获取数据：服务器没有响应。请检查网络连接后重试。',
  'error.load-missing': '{path} 处没有数据（服务器返回 {status}）。网站可能不完整，请告知网站的管理者。',
  'error.load-server': '服务器出现问题（返回 {status}）。请稍后重试。',
  'error.load-status': '服务器拒绝提供数据（返回 {status}）。请确认此处是否有权访问该地址。',
  'error.load-not-json': '服务器返回的内容不是 JSON，因此不是所需的数据。文件可能已损坏，或返回了其他页面；请重试。',
  'error.load-not-format': '此文件不是 corridor-atlas/1 格式的数据集。请检查是否放置了正确的文件。',
  'error.load-wrong-records': '数据集中有 {count, plural, other {#}} 处错误，未能加载。请修正下列问题后重试。',
  'error.load-unexpected': '无法读取数据（{value}）。请刷新页面；若仍无效，请告知网站的管理者。',
  'error.unknown': '此处有误：{path} 中的“{value}”（{code}）',

  // words
  'language.en': 'English',
  'language.zh': '中文',
  'language.ru': 'Русский',
  'language.kk': 'Қазақша',
  'status.happened': '已发生',
  'status.ongoing': '进行中',
  'status.planned': '计划中',
  'basis.stated': '原文载明',
  'basis.inferred': '推断',
  'place-role.venue': '举办地',
  'place-role.subject': '相关地',
  'place-role.origin': '出发地',
  'place-role.destination': '目的地',
  'party-role.host': '接待方',
  'party-role.guest': '来访方',
  'party-role.signatory': '签署方',
  'party-role.member': '成员',
  'party-role.chair': '主席',
  'party-role.vice-chair': '副主席',
  'party-role.director': '理事',
  'party-role.organizer': '主办方',
  'party-role.sender': '派出方',
  'party-role.recipient': '接收方',
  'party-role.subject': '所涉机构',
  'party-role.participant': '参与方',
  'place-type.city': '城市',
  'place-type.county': '县',
  'place-type.prefecture': '州',
  'place-type.region': '地区',
  'place-type.country': '国家',
  'place-type.campus': '校区',
  'place-type.other': '地点',
  'org-type.university': '大学',
  'org-type.school': '学校',
  'org-type.government': '政府机构',
  'org-type.party': '政党',
  'org-type.company': '企业',
  'org-type.association': '联盟或协会',
  'org-type.centre': '中心',
  'org-type.other': '机构',
  'publisher-type.university': '高校',
  'publisher-type.government': '政府',
  'publisher-type.state-media': '官方媒体',
  'publisher-type.media': '媒体',
  'publisher-type.other': '其他发布者',
  'card-type.event': '事件',
  'card-type.place': '地点',
  'card-type.org': '机构',
  'card-type.person': '人物',
  'card-type.source': '来源',
  'relation.follows': '承接',
  'relation.leads-to': '后续',
  'relation.see-also': '另见',
  'furniture.headline': '标题',
  'furniture.dateline': '日期行',
  'furniture.origin': '来源行',
  'furniture.footer': '页脚',
  'field.title': '标题',
  'field.summary': '摘要',
  'field.when': '时间',
  'field.places': '地点',
  'field.parties': '参与方',
  'field.figures': '数据',
  'field.status': '状态',
  'qualifier.exact': '{value}',
  'qualifier.about': '约{value}',
  'qualifier.over': '超过{value}',
  'qualifier.nearly': '近{value}',
  'qualifier.at-least': '至少{value}',
  'missing.date': '日期不详',
  'missing.place': '无地点',

  // dates
  'date.undated': '日期不详',
  'date.perhaps': '{date}（存疑）',
  'date.no-start': '{date}，开始时间未载明',
  'date.no-end': '{date}，结束时间未载明',
  'date.no-bounds': '起止时间未载明',
  'date.all': '时间不限',
  'date.inferred': '{date}，{parts}为推断',
  'date.part.year': '年份',
  'date.part.month': '月份',
  'date.part.day': '日期',
  'date.part.start': '起始时间',
  'date.part.end': '结束时间',
  'date.part.date': '时间',
} satisfies Messages;
