document.title = 'Waykey';
