import type { OpeningMessages } from './en';

export const openingZh = {
  'app.name': 'Corridor Atlas',
  'app.tagline': '谁在何时何地会面、签约或启动了什么',
  'app.retry': '重试',
  'app.loading': '正在加载事件……',
  'app.failed': '数据无法加载',
  'app.more-problems': '另有 {count, number} 处',
  'app.empty': '这里还没有事件',
  'app.empty-why': '此数据集的 {version} 版已正常加载，但其中没有事件。有了第一个事件，地图、时间轴和列表就会出现。',
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
} satisfies OpeningMessages;
