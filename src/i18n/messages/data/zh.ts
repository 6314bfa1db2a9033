import type { DataMessages } from './en';

export const dataZh = {
  'error.data.at':
    '{record, select, dataset {数据集} kind {类别“{id}”} topic {主题“{id}”} place {地点“{id}”} organization {机构“{id}”} person {人物“{id}”} source {来源“{id}”} event {事件“{id}”} other {文档}}，{field}：{sentence}',
  'error.data.total': '共 {count, plural, other {#}} 处问题',
  'error.data.missing':
    '此处缺少内容；请填写{expected, select, text {文本} number {数字} list {列表} texts {各语言的文本} choice {以下之一：{allowed}} other {一组字段}}。',
  'error.data.type':
    '“{value}”不适用于此处；请填写{expected, select, text {文本（若形似数字请加引号）} number {数字} list {列表} texts {各语言的文本} choice {以下之一：{allowed}} other {一组字段}}。',
  'error.data.choice': '“{value}”不在以下之列：{allowed}{near, select, yes {；是否应为“{suggestion}”？} other {。}}',
  'error.data.empty': '文本为空；请填写。',
  'error.data.language-tag': '“{value}”不是语言标签；请写作 en、zh 或 kk 之类。',
  'error.data.no-language': '未指明语言；请至少写一种，例如 en。',
  'error.data.language': '每个文本都须有数据集首选语言“{language}”的文字；请补上。',
  'error.data.country': '“{value}”不是国家代码；请写两个大写字母（ISO 3166-1），例如 KZ，或 null。',
  'error.data.longitude': '“{value}”不是经度；请写 -180 至 180 之间的度数。',
  'error.data.latitude': '“{value}”不是纬度；请写 -90 至 90 之间的度数。',
  'error.data.url': '“{value}”不是网址；请写以 https:// 开头的地址。',
  'error.data.digest': '“{value}”不是摘要；请写 SHA-256 的 64 位小写十六进制数。',
  'error.data.count': '“{value}”不是段落数；请写 0 或更大的整数。',
  'error.data.paragraph': '“{value}”不是段落；请写从 1 开始计数的段落号。',
  'error.data.finite': '“{value}”不是数值；请写有限的数字。',
  'error.data.id-pattern':
    '“{value}”不能用作 id；只可用 a–z、0–9 和 -{near, select, yes {；是否应为“{suggestion}”？} other {。}}',
  'error.data.unknown-field': '没有字段“{value}”；是否应为“{suggestion}”？',
  'error.data.unknown-id':
    '没有 id 为“{value}”的{list, select, kinds {类别} topics {主题} places {地点} organizations {机构} people {人物} sources {来源} other {事件}}{near, select, yes {；是否应为“{suggestion}”？} other {；请添加或更正 id。}}',
  'error.data.duplicate-id': 'id“{value}”已被使用（{other}）；请另选一个。',
  'error.data.cycle': '“{value}”形成循环（{chain}）；请让其中之一指向别处或不指向。',
  'error.data.no-venue':
    '角色为“{value}”的地点只能与发生地并列，不能代替它；请补上发生地（也可以是访问所到之处），或删去此项。',
  'error.data.self': '事件“{value}”与自身相关；请写另一事件或删去。',
  'error.data.tombstone':
    '事件“{value}”已撤回或被取代{near, select, yes {；请写“{suggestion}”。} other {；请写仍有效的事件。}}',
  'error.data.half-location': '只给出了 {given}；请同时给出 lon 和 lat，或都不给。',
  'error.data.precision':
    '类型为 {type} 的地点按{expected, select, area {区域} other {点}}绘制；请写 {expected}，而非“{value}”。',
  'error.data.seat-basis': '未说明所在地“{value}”的依据；请添加 seatBasis：stated 或 inferred。',
  'error.data.seat-missing': 'seatBasis 为“{value}”，但没有 seat；请添加 seat 或删去 seatBasis。',
  'error.data.seat-note': 'seatNote 只用于说明推断的所在地；请删去或写 seatBasis: inferred。',
  'error.data.published-basis': 'publishedBasis 为“{value}”，但没有日期；请添加 published 或删去 publishedBasis。',
  'error.data.digests':
    '{paragraphs, plural, other {#}} 个段落却有 {count, plural, other {#}} 个摘要；请为每段给出一个。',
  'error.data.source-file': '来源“{value}”所在文件名称不符；请写“{expected}”或重命名文件。',
  'error.data.inferred-stated': '列出了推断的部分（{value}），但日期标为原文所述；请写 basis: inferred 或清空列表。',
  'error.data.inferred-nothing': '日期为推断所得，但未说明哪一部分；请列出 year、month、day、start 或 end。',
  'error.data.inferred-part': '该日期没有“{value}”部分；请写以下之一：{parts}。',
  'error.data.note': '推断所得须有说明；请用一句话写明依据。',
  'error.data.unnamed-party': '该参与方既无机构也无描述；请在 org 中写明或在 description 中描述。',
  'error.data.no-evidence': '该事件没有依据；请写明来源及段落。',
  'error.data.empty-evidence': '该依据未指向任何内容；请列出 paragraphs 或 furniture。',
  'error.data.no-support': '该依据未支持任何内容；请列出其支持的字段：{fields}。',
  'error.data.unsupported': '没有依据支持“{claim}”；请将 {claim} 加入相应依据的 supports。',
  'error.data.paragraph-range': '来源“{source}”没有第 {value} 段；共有 {count, plural, other {#}} 段。',
  'error.data.replaced-removed': '该事件既被取代（“{value}”）又被撤回；请只保留其一。',
  'error.data.file': '无法读取文件 {value}（{reason}）；请创建该文件或允许读取。',
  'error.data.file-name': '不会读取文件 {value}；请将其命名为以 .yaml 结尾或移走。',
  'error.data.yaml': '此处不是 YAML（{reason}）；请修正语法。',
  'error.data.article': '没有来源“{value}”的文章；请以此文件名放入其文本。',
  'error.data.article-paragraph': '“{source}”的第 {paragraph} 段缺失或不同（摘要 {value}）；请核对文章与记录。',
  'error.data.article-order': '“{source}”的第 {paragraph} 段在此处，顺序不符；请按文章顺序排列摘要。',
  'error.json': '这不是 JSON（{reason}）；请检查是否缺少逗号、引号或括号。',
} satisfies DataMessages;
