// Times are written in UTC. Here they become times of the reader's zone; hover and focus show the exact one in UTC.
const zoned = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
});

for (const time of document.querySelectorAll('time[data-exact]')) {
  const at = new Date(time.dateTime);
  if (!Number.isNaN(at.getTime())) {
    time.textContent = zoned.format(at);
    time.tabIndex = 0;
  }
}
