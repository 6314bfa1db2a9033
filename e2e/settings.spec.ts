import { expect, test } from './test';

const LANGUAGES = [
  ['中文', 'zh', 'zh', '乌鲁木齐'],
  ['Русский', 'ru', 'ru', 'Урумчи'],
  ['Қазақша', 'kk', 'kk', 'Үрімші'],
] as const;

for (const [name, code, lang, urumqi] of LANGUAGES) {
  test(`speaks ${name}, interface and content`, async ({ reader }) => {
    await reader.opens();
    await reader.choosesLanguage(name);
    await expect(reader.page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`));
    expect(reader.query().get('lang')).toBe(code);
    const marker = reader.page.locator('[data-place-id="urumqi"]');
    await expect(marker).toHaveAccessibleName(new RegExp(`^${urumqi}`));
    await marker.click();
    await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText(urumqi);
    await expect(reader.page.getByRole('status')).not.toContainText('events');
    await reader.seesNoOverflow();
    await reader.page.goBack();
    await reader.page.goBack();
    await expect(reader.page.locator('html')).toHaveAttribute('lang', /^en/);
    await expect(reader.marker('Urumqi')).toBeVisible();
  });
}

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });
  test('opens in Chinese by itself', async ({ reader }) => {
    await reader.opens();
    await expect(reader.page.locator('html')).toHaveAttribute('lang', /^zh/);
    expect(reader.query().get('lang')).toBeNull();
  });
});

test.describe('at night', () => {
  test.use({ colorScheme: 'dark' });
  test('follows the system into the dark, and the reader’s own choice after that', async ({ reader }) => {
    const theme = reader.page.locator('html');
    await reader.opens();
    await expect(theme).toHaveAttribute('data-theme', 'dark');
    const control = reader.page.getByRole('banner').getByRole('button', { name: /theme|appearance|colou?rs/i });
    await control.click();
    await expect(theme).toHaveAttribute('data-theme', 'light');
    await reader.page.reload();
    await reader.isReady();
    await expect(theme).toHaveAttribute('data-theme', 'light');
    expect(new URL(reader.page.url()).search).toBe('');
  });
});

test('borders can be left out, and the link says so', async ({ reader }) => {
  await reader.opens();
  await reader.page
    .getByRole('checkbox', { name: /borders/i })
    .or(reader.page.getByRole('button', { name: /borders/i }))
    .first()
    .click();
  await expect.poll(() => reader.query().get('borders')).toBe('0');
});
