// Makes the value of an Authorization header from an id and a secret. It stays in the page: there is no form around the
// fields and they have no names. Without scripts the fields stay hidden, and the command below them does the same.
const id = document.getElementById('basic-id');
const secret = document.getElementById('basic-secret');
const header = document.getElementById('basic-header');

function make() {
  if (id.value.trim() === '' || secret.value.trim() === '') {
    header.value = '';
    return;
  }
  const bytes = new TextEncoder().encode(`${id.value.trim()}:${secret.value.trim()}`);
  header.value = `Authorization: Basic ${btoa(String.fromCharCode(...bytes))}`;
}

for (const field of [id, secret]) {
  field.addEventListener('input', make);
}
make();
document.querySelector('[data-basic]').hidden = false;
