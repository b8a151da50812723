// A service that no list knows, for the tests of `custom`.
document.cookie = 'chat_id=1; path=/; max-age=3600';
new Image().src = 'https://chat.example.com/seen.gif';
