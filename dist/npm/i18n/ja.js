// Japanese, polite (です・ます). No native reader has checked it yet.
const tag = 'ja';
const banner = {
    heading: '任意のCookieを許可しますか？',
    body: '{companies}を利用して、{purposes}を行います。選択されるまでは一切使用しません。選択は変更できます。',
    bodyAlone: '{purposes}を行います。選択されるまでは一切使用しません。選択は変更できます。',
    purposes: { functional: '地図や動画の表示', analytics: '訪問数の集計', marketing: '広告効果の測定' },
    and: { two: '、', more: '、', last: '、' },
    others: { other: '他{n}社' },
    again: {
        expired: '前回の選択から時間が経ちました。もう一度選択してください。',
        policy: 'Cookieの使い方を変更しました。もう一度選択してください。',
        service: '新しいサービスを使用したいと考えています。もう一度選択してください。',
    },
    privacyControl: 'お使いのブラウザーからGlobal Privacy Controlの信号を受け取りました。マーケティングをオフにしました。オプトアウトのご要望に従っています。',
    choose: 'Cookieを選ぶ',
    policy: 'Cookieポリシー',
    reject: 'すべて拒否',
    accept: 'すべて許可',
    settings: 'Cookieの設定',
    outcomes: {
        rejected: '任意のCookieを拒否しました。「Cookieの設定」で変更できます。',
        accepted: 'すべてのCookieを許可しました。「Cookieの設定」で変更できます。',
        saved: 'Cookieの選択を保存しました。「Cookieの設定」で変更できます。',
        failed: '選択を保存できませんでした。このページでは有効ですが、次のページでもう一度お尋ねします。',
    },
    hide: 'このメッセージを隠す',
};
const settings = {
    intro: '使用してよいものを選んでください。任意のものは、オンにするまですべてオフです。',
    save: '選択を保存',
    close: '保存せずに閉じる',
    categories: {
        necessary: {
            title: '必須',
            body: 'サイトの安全を保ち、フォームへの入力を可能にし、Cookieの選択を記憶します。これがないとサイトが動作しないため、許可は必要ありません。',
        },
        functional: {
            title: '機能',
            body: '言語など、選択した内容を記憶します。また、地図、動画、ライブチャットなど、他社の追加機能を表示します。',
        },
        analytics: {
            title: '分析',
            body: '訪問数を数え、どのページが使われ、どこで行き詰まるかを示します。サイトの改善に使用します。',
        },
        marketing: {
            title: 'マーケティング',
            body: 'このサイトを訪問したことを、当サイトと他社に伝えます。当サイトの広告と電話が同じ訪問によるものかを確かめるため、また他のウェブサイトで当サイトの広告を表示するために使用します。',
        },
    },
    purposes: {
        visitor: '訪問者を区別します',
        visit: '1回の訪問で見たページをまとめます',
        source: 'どの広告やサイトから来たかを記憶します',
        advertise: '広告の選択と測定のために閲覧者を識別します',
        retarget: '他のサイトで当サイトの広告を表示します',
        email: 'メールアドレスから閲覧者を識別します',
        record: 'このサイトでの操作を記録します',
        calls: '電話と当サイトの利用を結び付けます',
        number: '表示された電話番号を記憶します',
        limit: '送信する量を制限します',
        choice: '選択した内容を記憶します',
        security: '人とロボットを区別します',
        technical: 'サービスのテストや動作に使います',
    },
    always: '常にオン',
    on: 'オン',
    off: 'オフ',
    some: '一部オン',
    thisSite: 'このサイト',
    unknown: '把握していません。提供元のプライバシー通知をご覧ください',
    storage: 'ブラウザーのストレージ',
    recording: '当サイトのページでのクリック、スクロール、マウスの動きも記録します。',
    privacy: 'プライバシー通知',
    life: { session: 'ブラウザーを閉じるまで', ever: '削除されるまで' },
    lastChoice: '前回の選択は{date}です。{expiry}を過ぎたら、もう一度お尋ねします。',
    sensitive: 'このページの内容から、あなたの健康に関することがわかる場合があります。何を選択しても、ここではマーケティングと記録はオフのままです。',
    waits: '前回の選択は、このページを離れると完全に反映されます。入力された内容があるため、ページを再読み込みしませんでした。',
    reload: '今すぐ再読み込み',
    leftovers: '次のCookieはここから削除できません：{cookies}。お使いのブラウザーの設定で削除できます。',
};
const frames = {
    heading: '{name}：{title}',
    body: 'これは{company}が提供しています。提供元がCookieを使用し、今回の訪問について知る可能性があります。',
    once: '今回だけ表示',
    always: '{categories}のCookieを常に許可',
    categories: { functional: '機能', analytics: '分析', marketing: 'マーケティング' },
    elsewhere: '{name}で開く',
};
const table = {
    undecided: 'まだ選択されていないため、任意のCookieはオフです。',
    rejected: '現在の選択：任意のCookieはオフです。{date}に選択されました。',
    accepted: '現在の選択：任意のCookieはすべてオンです。{date}に選択されました。',
    some: '現在の選択：{names}はオン、その他はオフです。{date}に選択されました。',
    how: '選択はいつでも変更できます。変更すると、オフにしたもののCookieを当サイトが削除します。他社がその会社のサイトに保存しているCookieは、お使いのブラウザーの設定で削除できます。',
    change: '選択を変更',
    columns: { name: 'Cookie', company: '設定元', purpose: '働き', life: '保存期間' },
    nothing: '把握しているものはありません',
};
const ja = { tag, banner, settings, frames, table };

export { banner, frames, ja, settings, table, tag };
