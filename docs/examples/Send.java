// java Send.java DOCUMENT KEY TOKEN GATEWAY: signs once, sends the same bytes until there is a receipt. JDK 17 alone.
// KEY: EC P-256 or RSA, PKCS#8, PEM. TOKEN: a file with the key "swg_…". The receipt goes to standard output.

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

public class Send {
    static final List<Integer> AGAIN_LATER = List.of(429, 500, 502, 503, 504);
    static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";

    public static void main(String[] words) throws Exception {
        byte[] signed = signed(Path.of(words[0]), Path.of(words[1]));
        HttpResponse<byte[]> answer = sent(signed, Files.readString(Path.of(words[2])).strip(), words[3]);
        System.out.println(answer.statusCode());
        System.out.write(answer.body());
        System.out.flush();
        System.exit(answer.statusCode() < 300 ? 0 : 1);
    }

    /** The document with our signature; signed once, then always the same bytes: ECDSA signs differently each time. */
    static byte[] signed(Path document, Path key) throws Exception {
        Path kept = Path.of(document + ".signed");
        if (!Files.exists(kept)) {
            Path beside = Path.of(kept + ".tmp");
            Files.write(beside, sign(Files.readAllBytes(document), privateKey(key)));
            Files.move(beside, kept);
        }
        return Files.readAllBytes(kept);
    }

    static byte[] sign(byte[] content, PrivateKey key) throws Exception {
        DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = builders.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(content));
        XMLSignatureFactory made = XMLSignatureFactory.getInstance("DOM");
        var transforms = List.of(
            made.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
            made.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null));
        var reference = made.newReference("", made.newDigestMethod(DigestMethod.SHA256, null), transforms, null, null);
        var method = made.newSignatureMethod(MORE + (key.getAlgorithm().equals("RSA") ? "rsa-sha256" : "ecdsa-sha256"), null);
        var canonical = made.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null);
        var context = new DOMSignContext(key, document.getDocumentElement()); // its last child
        context.setDefaultNamespacePrefix("ds");
        made.newXMLSignature(made.newSignedInfo(canonical, method, List.of(reference)), null).sign(context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    static PrivateKey privateKey(Path file) throws Exception {
        String body = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
        try {
            return KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (InvalidKeySpecException another) {
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        }
    }

    /** The answer that is a receipt, or the gateway's word that it will not; the same again where nothing came back. */
    static HttpResponse<byte[]> sent(byte[] document, String token, String gateway) throws Exception {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1).build(); // else the JDK asks to upgrade, which no proxy likes
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/v1/messages"))
            .header("Authorization", "Bearer " + token).header("Content-Type", "application/xml")
            .timeout(Duration.ofSeconds(30)).POST(HttpRequest.BodyPublishers.ofByteArray(document)).build();
        for (long wait : new long[] {1, 2, 4, 8, 16}) {
            try {
                HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (!AGAIN_LATER.contains(answer.statusCode())) {
                    return answer; // 422: refused, everything wrong is in the receipt
                }
                wait = Math.max(wait, answer.headers().firstValueAsLong("Retry-After").orElse(0));
            } catch (IOException nobodyKnows) {
                // not known whether it arrived: so again, the same
            }
            Thread.sleep(wait * 1000);
        }
        throw new IOException("no receipt; try later with the same file");
    }
}
