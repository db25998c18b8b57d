// Plays the customer in Chromium: opens the address of an example, presses what asks to connect if there is such a button,
// logs in as SandboxUser1, ticks all accounts, consents, and prints what the example's own page says in the end.
import { Builder, By, until } from 'selenium-webdriver'
import chrome from 'selenium-webdriver/chrome.js'

const patience = 20_000
const [start] = process.argv.slice(2)
const options = new chrome.Options()
options.addArguments('--headless=new', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu')
// Chromium has a store of its own, which a test leaves alone.
options.setAcceptInsecureCerts(process.env.ACCEPT_CERTIFICATES === 'yes')
options.setChromeBinaryPath(process.env.CHROMIUM)
const service = new chrome.ServiceBuilder(process.env.CHROMEDRIVER)
const browser = await new Builder().forBrowser('chrome').setChromeOptions(options).setChromeService(service).build()
try {
  await browser.get(start)
  const [connect] = await browser.findElements(By.xpath("//button[text()='Connect your bank']"))
  await connect?.click()
  const user = await browser.wait(until.elementLocated(By.name('userId')), patience)
  await user.sendKeys('SandboxUser1')
  await browser.findElement(By.name('password')).sendKeys('P@ssUser1$')
  await browser.findElement(By.xpath("//button[text()='Log in']")).click()
  const all = await browser.wait(until.elementLocated(By.css("button[name='decision'][value*='all' i]")), patience)
  await all.click()
  await browser.wait(until.stalenessOf(all), patience).catch(() => {})
  await browser.findElement(By.css("button[name='decision'][value='authorize']")).click()
  const back = new URL(process.env.REDIRECT_URI)
  await browser.wait(async () => (await browser.getCurrentUrl()).startsWith(back.origin), patience)
  // A page that reads by script shows its rows a moment later.
  await browser.wait(async () => /close this window|XXXX/.test(await text()), patience)
  console.log(await text())
} catch (failure) {
  console.error(`${failure.message}\nThe page was ${await browser.getCurrentUrl()}:\n${await text()}`)
  process.exitCode = 1
} finally {
  await browser.quit()
}

async function text() {
  return browser.findElement(By.css('body')).getText()
}
