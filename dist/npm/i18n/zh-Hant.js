// Chinese in traditional characters, for Taiwan and Hong Kong alike, formal address (您). No native reader has checked it
// yet.
const tag = 'zh-Hant';
const banner = {
    heading: '可以使用非必要的 Cookie 嗎？',
    body: '這些 Cookie 用來{purposes}，由{companies}提供。在您選擇之前，不會執行任何一項，您也可以改變主意。',
    bodyAlone: '這些 Cookie 用來{purposes}。在您選擇之前，不會執行任何一項，您也可以改變主意。',
    purposes: { functional: '顯示地圖與影片', analytics: '計算造訪次數', marketing: '衡量廣告成效' },
    and: { two: '和', more: '、', last: '和' },
    others: { other: '其他{n}家公司' },
    again: {
        expired: '距離您上次選擇已有一段時間，請重新選擇。',
        policy: '我們已更改使用 Cookie 的方式，請重新選擇。',
        service: '我們想使用一項新的服務，請重新選擇。',
    },
    privacyControl: '您的瀏覽器傳送了 Global Privacy Control 訊號。我們已關閉行銷功能，並已按照您的要求停用。',
    choose: '選擇 Cookie',
    policy: 'Cookie 政策',
    reject: '全部拒絕',
    accept: '全部接受',
    settings: 'Cookie 設定',
    outcomes: {
        rejected: '您已拒絕非必要的 Cookie。您可以在「Cookie 設定」中更改。',
        accepted: '您已接受所有 Cookie。您可以在「Cookie 設定」中更改。',
        saved: '您的 Cookie 選擇已儲存。您可以在「Cookie 設定」中更改。',
        failed: '我們無法儲存您的選擇。您的選擇在本頁有效，到下一頁時我們會再次詢問。',
    },
    hide: '隱藏此訊息',
};
const settings = {
    intro: '請選擇我們可以使用哪些項目。所有非必要的項目都是關閉的，直到您開啟為止。',
    save: '儲存選擇',
    close: '關閉而不儲存',
    categories: {
        necessary: {
            title: '必要',
            body: '這些 Cookie 保護網站安全、讓您可以填寫表單，並記住您的 Cookie 選擇。沒有它們，網站就無法運作，因此不需要您的許可。',
        },
        functional: {
            title: '功能',
            body: '這些 Cookie 會記住您所做的選擇，例如語言。它們也會顯示其他公司的額外內容，例如地圖、影片和即時對話。',
        },
        analytics: {
            title: '分析',
            body: '這些 Cookie 會計算造訪次數，讓我們知道大家使用哪些頁面、在哪裡遇到困難。我們用這些資訊來改善網站。',
        },
        marketing: {
            title: '行銷',
            body: '這些 Cookie 會告訴我們和其他公司您造訪過本網站。我們用它們來了解我們的廣告和電話是否來自同一次造訪，並在其他網站上向您顯示我們的廣告。',
        },
    },
    purposes: {
        visitor: '區分不同的訪客',
        visit: '將同一次造訪的頁面連在一起',
        source: '記住您是從哪個廣告或網站來的',
        advertise: '識別您，以選擇廣告並衡量成效',
        retarget: '在其他網站向您顯示我們的廣告',
        email: '以您的電子郵件地址識別您',
        record: '錄製您在本網站上的操作',
        calls: '將您的來電與您對本網站的使用連結起來',
        number: '記住向您顯示的電話號碼',
        limit: '限制傳送的數量',
        choice: '記住您所做的選擇',
        security: '分辨真人與機器人',
        technical: '測試或執行服務',
    },
    always: '一律開啟',
    on: '開啟',
    off: '關閉',
    some: '部分開啟',
    thisSite: '本網站',
    unknown: '我們並不知悉：請參閱其隱私權聲明',
    storage: '瀏覽器儲存空間',
    recording: '它也會記錄您在我們頁面上的點擊、捲動和滑鼠移動。',
    privacy: '隱私權聲明',
    life: { session: '直到您關閉瀏覽器', ever: '直到被刪除' },
    lastChoice: '您上次選擇的日期是{date}。我們會在{expiry}之後再次詢問。',
    sensitive: '本頁內容可能透露您的健康狀況。無論您如何選擇，行銷和錄製功能在這裡都會保持關閉。',
    waits: '您最近的選擇會在您離開本頁時完全生效。由於您已在這裡輸入內容，我們沒有重新載入頁面。',
    reload: '立即重新載入',
    leftovers: '我們無法從這裡刪除以下 Cookie：{cookies}。您可以在瀏覽器的設定中刪除。',
};
const frames = {
    heading: '{name}：{title}',
    body: '此內容來自{company}，該公司可能會使用 Cookie 並得知您的造訪資訊。',
    once: '這次顯示',
    always: '一律允許{categories} Cookie',
    categories: { functional: '功能', analytics: '分析', marketing: '行銷' },
    elsewhere: '在{name}開啟',
};
const table = {
    undecided: '您尚未選擇，因此非必要的 Cookie 目前是關閉的。',
    rejected: '您目前的選擇：非必要的 Cookie 關閉。選擇日期：{date}。',
    accepted: '您目前的選擇：所有非必要的 Cookie 開啟。選擇日期：{date}。',
    some: '您目前的選擇：{names}開啟，其餘關閉。選擇日期：{date}。',
    how: '您可以隨時更改選擇。屆時我們會刪除您所關閉項目的 Cookie。至於公司保存在其自己網站上的 Cookie，您可以在瀏覽器的設定中刪除。',
    change: '更改您的選擇',
    columns: { name: 'Cookie', company: '設置者', purpose: '作用', life: '保留時間' },
    nothing: '據我們所知沒有',
};
const zhHant = { tag, banner, settings, frames, table };

export { banner, frames, settings, table, tag, zhHant };
