// Says shortly before it that the session ends, and puts that off when asked. Windows share one session, so the
// service is asked how it stands before anything is said. Without this script the page says in words when it ends.
const warning = document.getElementById('session')
const over = document.getElementById('session-over')
const token = new URLSearchParams(new FormData(document.querySelector('[data-session-form]')))
const warnFor = Number(warning.dataset.warning)
const longestTimer = 2 ** 31 - 1
let ends = Date.now() + Number(warning.dataset.left) * 1000
let timer = 0

const left = () => Math.max(0, Math.round((ends - Date.now()) / 1000))

const words = seconds => {
  const minutes = Math.ceil(seconds / 60)
  return seconds > 60 ? `${minutes} minutes` : seconds === 1 ? '1 second' : `${seconds} seconds`
}

const wait = seconds => {
  clearTimeout(timer)
  timer = setTimeout(look, Math.min(seconds * 1000, longestTimer))
}

const show = dialog => {
  if (!dialog.open) {
    document.querySelectorAll('dialog[open]').forEach(d => d.close())
    dialog.showModal()
    dialog.querySelector('h2').focus()
  }
}

const ask = async options => {
  const answer = await fetch('/session', { credentials: 'same-origin', cache: 'no-store', ...options })
  if (!answer.ok) throw new Error(answer.status)
  ends = Date.now() + Number(await answer.text()) * 1000
}

const say = () => {
  if (left() === 0) {
    show(over)
  } else if (left() > warnFor) {
    warning.close()
    wait(left() - warnFor)
  } else {
    show(warning)
    warning.querySelector('[data-session-left]').textContent = words(left())
    if (left() % 60 === 0 || left() === 20) warning.querySelector('[data-session-says]').textContent = words(left())
    wait(1)
  }
}

let asked = 0
const look = async () => {
  // while the warning is up the service is asked every ten seconds, for what other windows did
  if (!warning.open || left() === 0 || Date.now() - asked > 10000) {
    asked = Date.now()
    try { await ask() } catch { /* it does not answer: go by what was last known */ }
  }
  say()
}

warning.querySelector('[data-session-stay]')?.addEventListener('click', async () => {
  try { await ask({ method: 'POST', body: token }) } catch { await ask().catch(() => {}) }
  say()
})
document.querySelectorAll('[data-session-close]').forEach(button =>
  button.addEventListener('click', () => {
    clearTimeout(timer)
    if (!over.open) wait(left())
    button.closest('dialog').close()
  }))
document.addEventListener('visibilitychange', () => { if (!document.hidden && !over.open) look() })
wait(Math.max(0, left() - warnFor))
