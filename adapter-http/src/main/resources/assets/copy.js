// Buttons that copy what they stand beside. Without scripts they stay hidden, and the text can be selected by hand.
for (const button of document.querySelectorAll('button[data-copies]')) {
  const source = document.getElementById(button.dataset.copies);
  const label = button.querySelector('[data-label]');
  const status = button.nextElementSibling;
  const offer = label.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = (await copied(source)) ? 'Copied' : 'Select and copy by hand';
    label.textContent = status.textContent;
    setTimeout(() => {
      label.textContent = offer;
      status.textContent = '';
    }, 2000);
  });
}

// Browsers lend the clipboard only to pages over TLS and of the own machine; elsewhere the older way is tried, which
// leaves the text selected if that is refused as well.
async function copied(source) {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    return true;
  } catch {
    if (source.select) {
      source.select();
    } else {
      getSelection().selectAllChildren(source);
    }
    return document.execCommand('copy');
  }
}
