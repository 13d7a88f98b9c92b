// An OpenID provider (the certified oidc-provider) with people whom anybody may be: a form asks for a name, no more.
// Told on its command line, as JSON: port, clients, the people's claims, its key. It ends with its standard input.
import Provider from "oidc-provider";

const { port, clients, people, keys } = JSON.parse(process.argv[2]);
const issuer = `http://localhost:${port}`;

const provider = new Provider(issuer, {
  clients,
  jwks: { keys },
  pkce: { required: () => true },
  claims: { openid: ["sub", "acr", "amr"], profile: ["name", "preferred_username", "org", "groups"] },
  conformIdTokenClaims: false,
  acrValues: ["urn:two"],
  cookies: { keys: ["for tests alone"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope("openid profile");
    await grant.save();
    return grant;
  },
});

async function form(request) {
  let body = "";
  for await (const piece of request) body += piece;
  return Object.fromEntries(new URLSearchParams(body));
}

provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith("/interaction/")) return next();
  const details = await provider.interactionDetails(ctx.req, ctx.res);
  if (ctx.method === "GET") {
    ctx.body = `<form method="post"><label>Who <input name="who"></label><button>Go on</button></form>`;
    return;
  }
  const { who } = await form(ctx.req);
  const said = people[who] ?? {};
  const result = people[who]
    ? { login: { accountId: who, amr: said.amr, acr: said.acr } }
    : { error: "access_denied", error_description: "nobody" };
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
  ctx.respond = false;
});

provider.listen(port, "127.0.0.1", () => console.log(`listening ${issuer}`));
process.stdin.resume().on("end", () => process.exit(0));
