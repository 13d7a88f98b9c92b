// dotnet run -- DOCUMENT KEY TOKEN GATEWAY: signs once, sends the same bytes until there is a receipt. .NET 8 and
// System.Security.Cryptography.Xml. KEY: RSA, PEM (SignedXml signs no ECDSA). TOKEN: a file with the key "swg_…".

using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using System.Xml;

var signed = Signed(args[0], args[1]);
var answer = await Sent(signed, File.ReadAllText(args[2]).Trim(), args[3]);
Console.WriteLine((int)answer.StatusCode);
Console.WriteLine(await answer.Content.ReadAsStringAsync());
return answer.IsSuccessStatusCode ? 0 : 1;

// The document with our signature; signed once, then always the same bytes.
static byte[] Signed(string document, string key)
{
    var kept = document + ".signed";
    if (!File.Exists(kept))
    {
        File.WriteAllBytes(kept + ".tmp", Sign(File.ReadAllBytes(document), key));
        File.Move(kept + ".tmp", kept);
    }
    return File.ReadAllBytes(kept);
}

static byte[] Sign(byte[] content, string key)
{
    var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
    var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
    using (var reader = XmlReader.Create(new MemoryStream(content), settings)) document.Load(reader);
    using var rsa = RSA.Create();
    rsa.ImportFromPem(File.ReadAllText(key));
    var signing = new SignedXml(document) { SigningKey = rsa };
    signing.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
    signing.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
    var reference = new Reference("") { DigestMethod = SignedXml.XmlDsigSHA256Url };
    reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
    reference.AddTransform(new XmlDsigExcC14NTransform());
    signing.AddReference(reference);
    signing.ComputeSignature();
    document.DocumentElement!.AppendChild(document.ImportNode(signing.GetXml(), true)); // its last child
    using var written = new MemoryStream();
    using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) }))
        document.Save(writer);
    return written.ToArray();
}

// The answer that is a receipt, or the gateway's word that it will not; the same again where nothing came back.
static async Task<HttpResponseMessage> Sent(byte[] document, string token, string gateway)
{
    using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    foreach (var pause in new[] { 1, 2, 4, 8, 16 })
    {
        var wait = TimeSpan.FromSeconds(pause);
        try
        {
            var body = new ByteArrayContent(document);
            body.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
            var answer = await client.PostAsync($"{gateway}/v1/messages", body);
            if ((int)answer.StatusCode is not (429 or 500 or 502 or 503 or 504)) return answer; // 422: refused
            if (answer.Headers.RetryAfter?.Delta is { } asked && asked > wait) wait = asked;
        }
        catch (Exception nobodyKnows) when (nobodyKnows is HttpRequestException or TaskCanceledException)
        {
            // not known whether it arrived: so again, the same
        }
        await Task.Delay(wait);
    }
    throw new IOException("no receipt; try later with the same file");
}
