const catalogue = {"callrail":"marketing","contentsquare":"analytics","doctify":"functional","facebook-pixel":"marketing","google-ads":"marketing","google-analytics":"analytics","google-tag-manager":"functional analytics marketing","hotjar":"analytics","infinity":"marketing","linkedin":"marketing","mailchimp":"marketing","matomo":"analytics","microsoft-clarity":"analytics","microsoft-uet":"marketing","mouseflow":"analytics","pinterest":"marketing","responsetap":"marketing","taboola":"marketing","tiktok":"marketing","trustpilot":"functional","web-beacon":"marketing"};

export { catalogue };
