// Reads a customer's accounts and pays with points, by the SDK generated from the documents of a running server.
import { randomUUID } from 'node:crypto';
import * as accountsSdk from './target/sdk/accounts/index.js';
import * as authorizeSdk from './target/sdk/authorize/index.js';
import * as rewardsSdk from './target/sdk/rewards/index.js';

const points = 250;
const basePath = setting('API');
const countryCode = setting('MARKET');
const clientId = setting('CLIENT_ID');

const authorize = new authorizeSdk.AuthorizeApi(
  new authorizeSdk.Configuration({ basePath, username: clientId, password: setting('CLIENT_SECRET') }),
);

await readTransactions();
await payWithPoints();

async function readTransactions(): Promise<void> {
  const token = await authorize.authorizationCodeToken({
    countryCode,
    businessCode: 'gcb',
    grantType: 'authorization_code',
    code: setting('CODE'),
    redirectUri: setting('REDIRECT_URI'),
  });
  const accounts = new accountsSdk.AccountsApi(
    new accountsSdk.Configuration({ basePath, accessToken: bearer(token) }),
  );
  const { accountGroupSummary: groups = [] } = await accounts.listAccounts({ uuid: randomUUID(), clientId });
  for (const group of groups) {
    say(`${group.accountGroup}, accounts: ${group.accounts?.length ?? 0}`);
  }
  for (const accountId of groups.flatMap(moneyAccounts)) {
    const transactions = await newest(accounts, accountId);
    transactions.forEach(show);
    if (transactions.length > 0) {
      return;
    }
  }
  throw new Error('no account has transactions');
}

// The ids of a group's accounts that hold or owe money, which each stand under the name of their kind.
function moneyAccounts(group: accountsSdk.AccountGroupSummary): string[] {
  return (group.accounts ?? []).flatMap((account) => {
    const { accountId } =
      account.savingsAccountSummary ?? account.checkingAccountSummary ?? account.creditCardAccountSummary ?? {};
    return accountId === undefined ? [] : [accountId];
  });
}

// The newest few; an account without any is answered by 404.
async function newest(accounts: accountsSdk.AccountsApi, accountId: string): Promise<accountsSdk.Transaction[]> {
  try {
    const page = await accounts.readTransactions({ uuid: randomUUID(), clientId, accountId, requestSize: 3 });
    return page.transactions ?? [];
  } catch (failure) {
    if (failure instanceof accountsSdk.ResponseError && failure.response.status === 404) {
      return [];
    }
    throw failure;
  }
}

function show(transaction: accountsSdk.Transaction): void {
  const { transactionDate, transactionDescription, transactionAmount } = transaction;
  if (transactionDate === undefined || typeof transactionAmount !== 'number') {
    throw new Error(`not a transaction: ${JSON.stringify(transaction)}`);
  }
  say(`${transactionDate.toISOString().slice(0, 10)} ${transactionDescription}: ${transactionAmount}`);
}

async function payWithPoints(): Promise<void> {
  const token = await authorize.clientCredentialsToken({
    countryCode,
    businessCode: 'gcb',
    grantType: 'client_credentials',
    scope: '/api',
  });
  const rewards = new rewardsSdk.RewardsApi(new rewardsSdk.Configuration({ basePath, accessToken: bearer(token) }));
  const call = () => ({ uuid: randomUUID(), clientId });
  const { rewardLinkCode } = await rewards.linkRewards({
    ...call(),
    linkageRequest: {
      lastFourDigitsCardNumber: '8653',
      citiCardHolderPhoneNumber: '6590020056',
      merchantCustomerReferenceId: 'typescript-customer',
    },
  });
  await rewards.activateRewardLink({
    ...call(),
    rewardLinkCode,
    activationRequest: { linkageConfirmationCode: '987654' },
  });
  const before = await rewards.readPointBalance({ ...call(), rewardLinkCode });
  const order = await rewards.redeemPoints({
    ...call(),
    rewardLinkCode,
    redemptionRequest: {
      transactionReferenceNumber: randomUUID(),
      redemptionOrder: {
        transactionAmount: 10.9,
        currencyCode: before.currencyCode,
        pointsToRedeem: points,
        transactionDescription: 'Coffee',
      },
    },
  });
  const after = await rewards.readPointBalance({ ...call(), rewardLinkCode });
  const spent = before.availablePointBalance - after.availablePointBalance;
  say(`order ${order.orderId}: ${spent} points, ${after.availablePointBalance} are left`);
  if (spent !== points) {
    throw new Error(`${spent} points are gone for an order of ${points}`);
  }
}

// The generated client of this kind sends an access token as it is, so the scheme comes with it.
function bearer(token: authorizeSdk.TokenResponse): string {
  return `${token.tokenType} ${token.accessToken}`;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

function say(line: string): void {
  console.log(`typescript: ${line}`);
}
