// Chinese in simplified characters. No native reader has checked it yet.
const tag = 'zh-Hans';
const banner = {
    heading: '我们可以使用可选 Cookie 吗？',
    body: '它们用于{purposes}，涉及{companies}。在您选择之前都不会运行，您也可以随时更改。',
    bodyAlone: '它们用于{purposes}。在您选择之前都不会运行，您也可以随时更改。',
    purposes: { functional: '显示地图和视频', analytics: '统计访问次数', marketing: '衡量广告效果' },
    and: { two: '和', more: '、', last: '和' },
    others: { other: '另外 {n} 家公司' },
    again: {
        expired: '距您上次选择已有一段时间。请重新选择。',
        policy: '我们使用 Cookie 的方式有变化。请重新选择。',
        service: '我们希望使用一项新服务。请重新选择。',
    },
    privacyControl: '您的浏览器发送了全球隐私控制（Global Privacy Control）信号。我们已关闭营销，您的拒绝请求已生效。',
    choose: '选择 Cookie',
    policy: 'Cookie 政策',
    reject: '全部拒绝',
    accept: '全部接受',
    settings: 'Cookie 设置',
    outcomes: {
        rejected: '您已拒绝可选 Cookie。您可以在“Cookie 设置”中更改。',
        accepted: '您已接受所有 Cookie。您可以在“Cookie 设置”中更改。',
        saved: '您的 Cookie 选择已保存。您可以在“Cookie 设置”中更改。',
        failed: '我们未能保存您的选择。它在本页有效，到下一页我们会再次询问。',
    },
    hide: '隐藏此消息',
};
const settings = {
    intro: '请选择我们可以使用的内容。所有可选项在您开启之前都是关闭的。',
    save: '保存选择',
    close: '关闭而不保存',
    categories: {
        necessary: {
            title: '必要',
            body: '这些 Cookie 保护网站安全，让您可以填写表单，并记住您的 Cookie 选择。没有它们网站无法运行，因此不需要您的许可。',
        },
        functional: {
            title: '功能',
            body: '这些 Cookie 记住您的选择，例如语言。它们还显示其他公司提供的内容，例如地图、视频和在线聊天。',
        },
        analytics: {
            title: '统计',
            body: '这些 Cookie 统计访问次数，并让我们了解哪些页面有人使用、在哪里遇到困难。我们据此改进网站。',
        },
        marketing: {
            title: '营销',
            body: '这些 Cookie 会告诉我们和其他公司您访问过本网站。我们用它们了解广告和来电是否来自同一次访问，并在其他网站上向您展示我们的广告。',
        },
    },
    purposes: {
        visitor: '区分不同的访客',
        visit: '把同一次访问的页面联系起来',
        source: '记住您是从哪个广告或网站来的',
        advertise: '识别您，以选择广告并衡量效果',
        retarget: '在其他网站上向您展示我们的广告',
        email: '通过您的电子邮件地址识别您',
        record: '录制您在本网站上的操作',
        calls: '将您的来电与您对本网站的使用联系起来',
        number: '记住向您显示的电话号码',
        limit: '限制发送的数据量',
        choice: '记住您做出的选择',
        security: '区分真人与机器人',
        technical: '测试或运行该服务',
    },
    always: '始终开启',
    on: '开启',
    off: '关闭',
    some: '部分开启',
    thisSite: '本网站',
    unknown: '我们并不了解：请参阅其隐私声明',
    storage: '浏览器存储',
    recording: '它还会记录您在我们页面上的点击、滚动和鼠标移动。',
    privacy: '隐私声明',
    life: { session: '直到您关闭浏览器', ever: '直到被删除' },
    lastChoice: '您上次选择的日期是{date}。我们会在{expiry}之后再次询问。',
    sensitive: '此页面可能透露您的健康情况。无论您如何选择，营销和记录在这里始终关闭。',
    waits: '您上次的选择将在您离开此页面后完全生效。由于您在此输入了内容，我们没有重新加载页面。',
    reload: '立即重新加载',
    leftovers: '我们无法从这里删除以下 Cookie：{cookies}。您可以在浏览器设置中删除它们。',
};
const frames = {
    heading: '{name}：{title}',
    body: '此内容来自 {company}，该公司可能使用 Cookie 并了解您的访问情况。',
    once: '仅显示这一次',
    always: '始终允许{categories} Cookie',
    categories: { functional: '功能', analytics: '统计', marketing: '营销' },
    elsewhere: '在 {name} 上打开',
};
const table = {
    undecided: '您尚未选择，因此可选 Cookie 处于关闭状态。',
    rejected: '您目前的选择：可选 Cookie 关闭。选择日期：{date}。',
    accepted: '您目前的选择：所有可选 Cookie 开启。选择日期：{date}。',
    some: '您目前的选择：{names}开启，其余关闭。选择日期：{date}。',
    how: '您可以随时更改选择。届时我们会删除您所关闭项目的 Cookie。对于公司保存在其自己网站上的 Cookie，您可以在浏览器设置中删除。',
    change: '更改您的选择',
    columns: { name: 'Cookie', company: '设置方', purpose: '作用', life: '保留时间' },
    nothing: '据我们所知没有',
};
const zhHans = { tag, banner, settings, frames, table };

export { banner, frames, settings, table, tag, zhHans };
