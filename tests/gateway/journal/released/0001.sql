BEGIN TRANSACTION;
CREATE TABLE account_secrets (
	login TEXT NOT NULL, 
	password TEXT, 
	must_change BOOLEAN NOT NULL, 
	totp TEXT, 
	totp_on BOOLEAN NOT NULL, 
	totp_step BIGINT NOT NULL, 
	CONSTRAINT pk_account_secrets PRIMARY KEY (login)
);
INSERT INTO "account_secrets" VALUES('wang-li','$argon2id$',1,NULL,0,0);
CREATE TABLE accounts (
	login TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	display TEXT NOT NULL, 
	roles TEXT NOT NULL, 
	disabled BOOLEAN NOT NULL, 
	subject TEXT, 
	CONSTRAINT pk_accounts PRIMARY KEY (login)
);
INSERT INTO "accounts" VALUES('wang-li','yard-demo','王丽','["yard"]',0,'https://id.example 4711');
CREATE TABLE acts (
	seq INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	"by" TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	act TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	note TEXT, 
	CONSTRAINT pk_acts PRIMARY KEY (seq)
);
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a205ad-137f-7ec9-a744-bdeabe960ff0','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a205ad-1003-76df-ad67-8aaa5a75d6f5','dead -> due, replay: all of them; replay 01a205ad-137f-7ec9-a744-bdeabe960ff0, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a205ad-0f47-7528-97ec-52fba2a3b8a3','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a205ad-0f8f-70b2-b749-6ae5ce3e90ef','replayed as 01a205ad-13d1-75e4-ba58-c19eb2ca806a: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a205ad-0fcf-7c50-82a8-a0d27aaa496e','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a205ad-0f8f-70b2-b749-6ae587939dbd','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a205ad-1152-7cb8-860a-9906ecfed016','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(71,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(72,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(77,1795397411000000,'wang','operator','decide','01a205ad-160f-7db1-83c7-ca6f4f3f322f','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(78,1795397411000000,'li.na','operator','erase','01a205ad-1606-7db6-8234-3dab3d30eff1','asked by the person; known at 73');
INSERT INTO "acts" VALUES(79,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed ebe1cbd2b61c74e14a09c34b0c60c66f547afccb952a60eb5dcb0a4f21bfd2e5, for inspection, 36 months');
INSERT INTO "acts" VALUES(1000000000002,1795397422000000,'wang','operator','restore','journal.swgv',NULL);
CREATE TABLE agreements (
	partner TEXT NOT NULL, 
	type TEXT NOT NULL, 
	may_send BOOLEAN NOT NULL, 
	form TEXT NOT NULL, 
	CONSTRAINT pk_agreements PRIMARY KEY (partner, type)
);
INSERT INTO "agreements" VALUES('yard-demo','inspection.acknowledgement.1',1,'own');
INSERT INTO "agreements" VALUES('yard-demo','inspection.arrival.1',1,'own');
INSERT INTO "agreements" VALUES('port-demo','inspection.acknowledgement.1',1,'own');
INSERT INTO "agreements" VALUES('port-demo','inspection.arrival.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','chain.application.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','chain.consent.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.claim.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.enquiry.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.loss-notice.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.premium.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.proposal.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.risk-query.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','credit.signing.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','declaration.amendment.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','financing.application.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','financing.authorization.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','financing.closure-request.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','financing.contract.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','financing.drawdown.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','financing.repayment.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','guarantee.authorization.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','guarantee.premium.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','guarantee.proposal.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','guarantee.quota.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','inspection.appointment.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','mandate.authorization.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.allocation.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.bop-report.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.cancellation.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.inward-instruction.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.outward.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.query.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','settlement.signing.1',1,'own');
INSERT INTO "agreements" VALUES('trader-demo','signing.consent.1',1,'own');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attempts (
	delivery TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	outcome TEXT NOT NULL, 
	detail TEXT, 
	took_us BIGINT NOT NULL, 
	CONSTRAINT pk_attempts PRIMARY KEY (delivery, number)
);
CREATE TABLE authorities (
	digest TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	not_before BIGINT NOT NULL, 
	not_after BIGINT NOT NULL, 
	CONSTRAINT pk_authorities PRIMARY KEY (digest)
);
INSERT INTO "authorities" VALUES('e1fbfdf6e9db55ca15541d3ab86fe92298fb288725c76957e7955bc003130da0','port-ca','-----BEGIN CERTIFICATE-----
MIIByTCCAW6gAwIBAgIUS8NkK08+sswH5OCiykPsSTNiNgIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAS7OglvxKaBaRHyb6NY9V3wApKeOsCa3ydn5k+oXHXXq0WV
sa6J2ppvAYDLbSu8Tfsacfdi2WV7fixwWmjI8bCUo2YwZDAdBgNVHQ4EFgQUgZ28
3Ffpm9HktWrUEwHQhAejUKEwHwYDVR0jBBgwFoAUgZ283Ffpm9HktWrUEwHQhAej
UKEwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSQAwRgIhAIVqNcVNNPeYq260d3xpAYE6wTn/Du1F1Th4NCRF2186AiEA2Q53
UYV5GkQq/PJ3It/rXUiqKv8vBMhCIlsxJGNZhw8=
-----END CERTIFICATE-----
',1795391700000000,2110752000000000);
CREATE TABLE batches (
	number INTEGER NOT NULL, 
	first_seq BIGINT NOT NULL, 
	last_seq BIGINT NOT NULL, 
	sealed_at BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	signature TEXT NOT NULL, 
	key_id TEXT NOT NULL, 
	CONSTRAINT pk_batches PRIMARY KEY (number)
);
INSERT INTO "batches" VALUES(1,1,2,1795395600000000,'swg-batch-1
number: 1
first: 1
last: 2
root: 7cc12d247ae06e5b072e1a779386a43015c282addf4f1623635808cf7071f57a
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCedlvUA2hRTR4FljkTIpjU9D9ppV7nXehNIbXXlLRiMQIhAMxXb/1/RvnIVY/amoF1bJTgwLejb351vP/1EhhXeUCu','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: 2308088e8fb42866f758d5b20c41afc3d12ea8e4829f04f147f89908afc8480c
previous: ad3deaef965a58c2407e343d2ecc13f5e8e58683efe6075956aa65d99c22bc15
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIEAlmvqq3xjpJrgt9Nix4r8W9YUrIagkWv1uYSda+A4LAiEA/rTm7aRd7oHz50cbaZBMsJa+IpfmCjxiKBW7povTCCY=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: 501b8be328ce28f71425069305be5518f632b00d30420860c4b6f9810ad9bc6c
previous: c3e8586ee6a6cc254cc9273638864877c71e609a6ed2da6f6b6e6185406e13c3
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIDl0ARA86EQv4+sKou8qsR4l2rOW549udS6Y6JLbDhk3AiAcKZYW+LDAE+sTDKsH72blJMttUomxpWuy66fK2DKqJw==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: 0d6fbaf433fca29abe7ed468d0a3a4f6dfaacf486d4128950d8ed5a5f79bae66
previous: 0807548e7cc58be1c0cde9174e5c128f0abcf07a97b097f471a777ce56c590f3
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCID8wMfFt/hEZBd6B+xer4J5AIpb+hK4yis16fAbdcu09AiEAnh+t0/jf2LeWQt10N7gQ1HK9ep1DFVfTPvT4j7EqtZQ=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: 16adda819c2ac03f421b82fb5fafa21050a4c67b6e38c12f77828ce57e38e2cd
previous: 5feb18b2270b360a95c4341b519a238be37a64aa4cd71fb255c711d0b8abe4d0
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIFp0zl+Vn5skokzv0G70obcoQpKEy8B3BWU3Ospn+lUNAiAy9Pyq4dPkgnwbyzaY8fKtDcfregQDvSpJTUKN8M2dSQ==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: 4d66822dac795b81080ab42aac79ea77831546dcd4d1005494acfe30e2d7ced1
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFioTvah5polE9LWRFaLgVWrQmkEMPpXXQEp0SvbX67FAiEAyuYk7NCTFY8QD9WQUkEbCZepcP9xUZ5wscgcqY+y0YM=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: 046f85bb540518411387d3ecc915241fecc25904b6d2588071958413a659e22c
previous: 42124c8b4c5537d4b4ea5df8861425347ab37e622eff85cd06fc1a6e8beb9874
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIDng+58ZgGIxBBthLWdSnuU6TeAV8wYRLgq67Vjrz0vnAiA3WUHNmlEzRSS9eEf4F7AKmiwGdCm14qw0dEb4dQ/1Cg==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: 49b9ea59f40ce4e909f85a36bca4c7c1299be77df05d9bcdd456d54c0dab9224
previous: 486ae6ec854c0b15292b31f03c87f3807950dda8a8e673504fa45f7af49d2a65
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQD4D19jrh5Q9H3t/mDq9LqXJgU+1n46LPOZAeRCyK38oQIgbttZAkpInCGSR9FHtJACL2vcFNmXXOODwCUrKpjjawc=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 5c35ad5054d10fedcf0a026a797f9542c069a4f64688a962700c6330a34a13d1
previous: 45f054aac4791de639174adb4aea2771f68d8140e7b7cf2480a57fb94571ba7b
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCzmpTBQbxMaVH1Nh+Zk3LtiHae2EWl4cCupEV85/6GAgIhAOsJTXiGF3fk4l8/eVOh15M2Yo+7R6WXp3Eqpa4m7vKd','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: 251e3be6f31f4d306d3bd5ef53bf60a63541a339385295dbdb4bbbf084885600
previous: 27ad9ec62c4c0bad425edc1ce537be96162da8c1235ff933d5e20842c8e41448
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDeOlU4tMcNUlvPnudsEjNJB6puH8h+ItsiKoMLW8LLqAIgF/C7INd/Vw0TavkbhmA8kBTyNoOqUHpoh2+1J5y9PSM=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: 601e76ba72e9fa2cf2e529c9b33288bb61e7e775d0744dce9cb9c37db113d53f
previous: 2806a0ef344a5b399dfd5e633d4b9ebb6b6169393e4bb0008e6c2760bdc279bc
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCx+YDVAGXo5jFbq6c5he5B50w1Gqs4TEdDReM5kbHEdwIhAMbGFaC+P4OVuzd8Pv7iZIkXaGioQFJsQiccMTdjHS9P','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: 29ebe19a27a267c8faa3dacf9cc4eea41ee38ff23a1681cd934b301bf00d7f50
previous: 5d5b51bbabdc0b10a41d7c81de79459ffa0905c4dc45839e5837cb31bf48cc98
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDEsmDIt4aKJ/lKv6hOkeOX6yY3hfmkys1cwu3rYN+sYgIgQL4+GUI9lW+RCk0G2c8iwuSkZx2bG+6R7zkgk/0N35U=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: b4be4f60cdb4b32c6c7084c96a4908e1147b5ef34430d867b8b455c0728c8445
previous: 177d618df04183fa67a90b62d31d1d22279b5d4753bd3eb2ef9ef484c9ef2b0b
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDw2F3ViDeAzHDrQ9QFvdhpIkJSYybyeDm99cMVNnWhKgIhAMvOrOFXOmufaDGUlo3xf0mcwn21KcvqNh1Ux77iiE2o','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: f238030961e644b1329ee1028c6ac8e0019f3e1eb3fd907a22b02f7164370881
previous: 2f615a21f50826845d15ebd6ecb9d607daa1a949548c09adf7b0f116a835d4c8
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDMm8lB7GcHCcHL7HQzka3eVs+W2lr0+S9Vbz/J1P/QkwIhAP672lT9T5f2qtaQpZztIq5Uemro+U6xwkDemZEbNUyi','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: f4326aac4a025bad513786527a0e3925e1d7fb4eb51880d0b6cc34ce1480b214
previous: 87add634bacfa237c99fd80c467cba7e917e8a2ac1a9e9391159f3ff9d26d3b3
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIA5RZaTGlfmER1ayOXp6AFk7SJybiRx/6tYi4MMmzXxKAiEA8n8N3eodt0ncSIcrm8Iw9G2Kks2MD8LFFJ3NTRKQG18=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: a3531d38b357e6d57bbcbb0b11501749a4f2aa3ce823853f7865be883210a73d
previous: 05e9f5e5862fa7d2b2a66f1a1be0f41b64583bd70e7b225e9e8723f708c34c97
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCANSeGW0PDpri4+3eAttb+UpNTie/O50mEDYzLCIkXOgIgPzwmLvf3HFki0jov51MwKtJdYyfwjZhMD6ZPz4CbEaI=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: 377de24d7268973e02abefe017ad56cfe7b54b1d4f335be2873aeffaa2d0e222
previous: daade0799ddee09b96bd1f5eea8ccbe4c74bc824e2b546e9f91e3876c3ac47f4
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQC31MYTYW+ewCwaUOoTJivATKIqmsqbpPX1HdkuzZMv8QIgToXphR6zLfg7QThFoinHcM9Pbd/g4kcOtLwdu9YK3uw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: b27ffc356b0b30085fbdf4612cd1c92ee124d16066ff39f7c126f4088b22348a
previous: 110bf6ea7d5dda6f392fba8470e4dde1deeb9cb159092181fa60dee486bff477
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIDYm4NYx1/QCoY6vF5YFBkjMbQnY94QeG5f6Q0tDnNYlAiBEPQzHFeFZ5Kw/QjJd2pezflozNsmNCD1aJhlyQvUf0w==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: fcf6a88cffc1bf9ecc8609ce3dd2f7b33d77be993cdf9f6fb383894871c1989e
previous: 314883baadb214e4bbe5d807a90c9112e7901244f8e5dcf7ea59fa0c4064b36f
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIAk3Qs5psQk+ifj8TV3D/l2KiP6nQcOSXof422h0ynm+AiBhRQR5yKHiHtfVcyjTWPwSzBIIj0GxchV22R4AocYFBg==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: adf49c6bad4910ed85a97015d95cdba49f1863274e15c6f7a2632d3309479305
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIEQtlNFT7TT3W1zIQmAPhijrqMz9SqlwYnZte9BaTkAwAiBBiFs+weygS6KcCaOQSZ4oUzvJjJCNTOlNE7gh/TETSA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: 1649f74ed607573df205add9fe6df7ea4ec4d4796c31c20701871362e108d93b
previous: 67c05f40ca7e12e0fa8e8f3cadd510298261aee520b7392f9bd7a95a15bd07b4
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDcC769XRJwl+srM8XHNAZr9xFXIzd3fdyDduAynghP7QIhAO7Lz4VXYmhkI6THxF+YHFkSna08un28q5awp3aeNF3G','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 7c7e42c6cd890002a1f8de391e95832a0add1123c9e0d7e491ac3605edb5e974
previous: 2330039e34189fe793ea86f0354ea844bb645c7d19993428f23e25c5568f42c6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCrK0YxayG/6QkDWmYVoP58mh68VW2DJxx3beE1TautdAIhAKXHa+TeJCO3RYTgyK3q3VMc3V9oCINBGxk7njjODgGa','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 582f4580ef8f8bb762071fb9ffe03b567490ba46503f46b26345f24b33d0a8c9
previous: b70db6238cd502af9037f55c4812cb320cf85f6a48ced601e8559d5717b98604
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCq6qEvrbediIOSQG5XuVGVhsY/Ec1N959TOAEltG5EawIgWQklmERql6yJC4zCXrzm06JNL+2RnmIjOhgiTVbEi7A=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: 3778b4da60dface0c3f8225af13761234dc63acf4c93a4f6dac684d9bf803481
previous: 28b7a6963f931f343595723e224b0ad289c2a8b09d987517a4b6facb3790f267
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDGMJkzjoaLP108hWUF9ENbuiD4t4OtyP+a07BQXQdZDwIhAN0vDIhZesyD4wn311V981NJqWFZVmk8gmj7Tt9sVCcN','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: 120520ecf8c682b65ef2c9731bd439961c13ee89e22bd1712e348fd274f53eac
previous: d55cf98f3e43e170892258ca41a17d674a2c35474caf3faa29ad7385fde9b439
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEE95DnF1L/ANRAkyo+RsrpWSmRYSwriRMcZIZd2ET/VAiEA3ZbJG5rtCmsxAmGfJIt20uZ8VAT0EDLupgDYTKGvQ4A=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: b458ee72a9c123482cc9870b524c716ec428134a0e7db09a322f5ff30f1b9a5b
previous: 6d018c04fff08580e85ed98d8435cd9871a6322d9a7ece7229ca9ed40661994c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDaIaa6netDU2KM12VMGgP8eRRQc2Yg5vkoRU4oOoJ37AiEAteicu2HRMayfFDOyUOYwglVFQWIoPuUIrhcTLcdx30U=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: 2fe16b8badba7dbfba9b497f0a1e6c74efc5e5fac3132556605ea708079e2b4c
previous: d6fca8d5092fbf06c52ed3c7a2fada39751296f40ab2ef375b1749a37adf8f6c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDDrz08q1zqjwZlAL9JBvugt9AF/8EEBFbqZCC3YB9xTgIhAOqsR6TclRAbkxFtY9qckuXq57PEt9GR8bc8UEgTcYNe','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: 68e47d5bc33c58628ee8e4203c8f1208e419d69d7a789052b89fb3bf28f19286
previous: 351c15e81c6a586b78a15844b0aed42d29ded1ba05a8335a048d27418e5f20a9
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHKeSVHRvHwv5tuRiGq9jjCp1Ggbhfknop/7FJo+NDZNAiBYXxEoeRa4FYoTU4T/1SG2me9M85uHD+BXBZzX+ywCAA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: 8d7762f21e80aacdb1ee106e18ae0a1153b9dc63659f493dbc22f85d7f06a65e
previous: b8781a94bd32d45a178763632b6b075fbe47cc5882db3ccebf1d4b75fcdc6bb2
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQC0zjGn2f33NX7FzcOsAVxoxaDA9zIgbS1BHjjWSkHaoQIgU06VTFGktdF5OAgaEI23yxj+j1Q1WoKQoRQiVphuqD8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: 44a4204be27bfb1fc460017e332eb071aa42749c7ea780c18b1e71c3f07af5c9
previous: 908c121c50cd6be18adeaa08c43b8bd319a3ae293585d279dc826862b33e47b5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCOObEkrLNsIansx8EBhkA84hXixgZ0KHSjq4dNsor/JwIhAP5BVodFhi3oGpHpCvZLZfs5+kdWjCPi74sYCg0EJS4z','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 4aa1ae24c795f6f64093e13e64715e59c14d918d1c59c2477385dfe20f63ebad
previous: f80120c39ec160af36d227f556cf01eeced88728f97a044ca18ad401ee05a4ba
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCwcNmOLgFCeSJ22/Ck1A1NddcI6fsfz08QXWwO7v729QIgPY+XZSPqI7Zg8qfLgozBYEHsLauTr1sEJSR0aSS42qo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: 829c583fb6a2b7aa1dca45ed9b3310580ca56558655141c788e1f8d5ecf4be9c
previous: 3d7581d70e7a0c3be3af8642fa512a8496ed6e8f26156bb2ed7dc72212ea9f27
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIHhtsuzExRPiGIZx3s40/WOuUlCmZN0zJyO5t7hQ8IydAiEAjdCdrL+6cZ1HqVJVMZmd1xAdjcLS5dCXc013+hJZuss=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: 7cfe58500155e602ed81ad5e8af64ee9baaa980656c5099b6a77eea35cdac49b
previous: bd282b57e85ceed7ccc8ed5c90ab294ac78445986e4adf0e3ff70d1ee0f16328
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEGpbAv2TeuWltzN5TfK0NceZzD8M8hapeqZWCWPQxd7AiEAxRbK/RN1RXWHgsG9N7LF5bUnLnXbky7IY9ZsHgQk4PQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: b0b1dc15709530fe6ba3c25aa21b4ce2205a3a14924ce16d7887858a5298ac39
previous: 500e3b8ca60667788f3db1b71f1c2c198122e79bd1eb9b6eb6654df9dd96bb39
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCTVb86YzbYlhZEwR36+ByMhcgiXCbXoRl7O6JapQRZtQIhAKch09rSCTjdWnvwd9C9+JVbehv9EplspGhFalszXeYH','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: b90b1079fcb8c6c87ea71b5e41d2803176b2caefefa25b523405fe3f71fb772f
previous: 209660f8b21a737e065e4f41f81f11df3174603a50643cb03b94f39b387cb369
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE/n89g/tsgR2sxgLzs5hz8ACxH7EqDlm3xWCChLlmXsAiEAtBLQZDpbHr5kTkvyhQEi17PvPudc+MUJHCrtj+BpxaE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: cfbc39d894dea1b7cc59ff82fa66f95f045dcdae924320a07164fbe10365a09d
previous: 364ddb044d3dfad17ea7ccc6803eef69db6745fcf177bbcc55541a9c3b5a506f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBW29yaweZ95lRRD7jX7sv43LzzFi7x9RC7OdzQm1RltAiEAyIlhy5JZIqGmfheE6uEYmq6sMNLoXgYYTZKRLElsBYw=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: 91c01b49dc53db082fbe3d5db33e9735d34aa34c636d5d4fd77f2819a436b1a3
previous: 90899257cefbf6b553319386cc01302004e31d9ed8c1d8866283ea174f20ff28
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCsyART0KWS9ARtBBzPvpbMqMHGpifmC9M2SEWbOFtnWAIhAKnhs5x58OVJtEG1/WDWaKtBBmlopEpR4KyOg4oxMxIT','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: a978cb8e0f6b2f668415799f78b22567f0c9bce97b80bfe8ff5d23c5e9e9eadd
previous: 670939479ac2df2756a8e981d44e1933b1f430bdb83a529208c3ee960085fa66
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEygfUBWUQ7azgkgvwFEH6HIBQiN5sKLJL6L7Wjo8t7AAiEAgdKR2gwOEtkQdADtH2ypv3ob20J33GguTT3TgThUirg=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: 286562ab8eba01c1e9a3fa91bc24c5cc3b34640b679568ef08b43b5aa8ae41d4
previous: 803ba4edae75cf148628358792fc1c2e43be9d961638f8072da0d933f59942d7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQC8Gkq+S3PWXP/xGT508VO0ndtdTRqIHLbF2uwa8/tM6QIhALnZpjil5D59BM0wvosZMjBDWCPUGZWPllR2UMZvFl5g','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: ed48c1ef9d9796f4e064920982c9f0a148039318c2fbeddd310b1304c9e7bb25
previous: 286da4158e74c0003732e3539b3939386140f312c5e28a4fdf0501df138c5c05
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCg6g302GqEZ0YnR3aKF+gflLic3juSv9cku8YJZS8vuAIgS5jBV27c+h0Q5rI17Rw4juY7u0QWs0FWl0Y+pZBkwLs=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: 02b9813e7b51950041ad8fb331cd3f44afa945b7c7e0ba74d3a3c814fa139ad9
previous: bb17157a61430cdbd04195a106e57e80f4a8a29144f0df404f378b7010d12b32
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCKbSChdKgwz3ZPvVqlCIHyXmmrle/pdKD7shp7IfEMRAIhANaG6jTKDlTMSjk4Muy8vcDAWtJHD3eopeJBQAKV3pdF','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: 33baafc29ad079e5ab01ea26f96fb268929e4f83d40322148be9d026ae9b8751
previous: ead43b3fbce3183788ba5952a21e59a478813877528de77f42880d921562ba57
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE4UqSJwW34LCtbTMnMGERJFKTWy9zlXPiJJy/+sBd8cAiEA4Hd+Tz7hhEorca2/0f+C11CO7lC5uCu1QQxTDVEyAF4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: a943c9bf38e05da5e94271ccb2c94eb71aae9806aaca8a2f25f2d8e7caa7f632
previous: 058ff489557266637c5156dd03ef1dccdc68bf66f7525895ff4f2e7baf147720
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCdxzJoDqs10iJXumiAKJBXGgiIT4ZeNr1Jztu1lBFCJgIhALIHjuMgMYsI4jceAQr/PFvoIuB8mqFLnik5Jnbnud0N','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: 1985e8c1159fa95ce3926ab6dd841eec391c0a427c65c7f0cb0621f7ccb0fa29
previous: aec9d63a2a5c719c874a97ef100eca4c099b5eb89031b234381a8b1950e3d107
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDfbv/8chRan/jL3xPvHNXnNJash5ArRoIoAVA8Mt/ZdQIhAIWuJUv8deJM8ME2qAgy/K8D6jWaqC2F9bH9RYNmcm4S','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: 06cc750626c3057aba164d8bec3524e86c2aec9b01baa0e94f9e1c9f88bab86f
previous: 0aecf8b89cb06007ae39620b7e767662ba2c57607b918d221d1257481762f07c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIH2OvvkS5iC3dlzzfIe5oRUl/sTReCn3AadPrk/SZ2+pAiA1w2T/+P1QUzLNEVWpCKeUOvrwyICjNa/bDWefSbqzxA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,69,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 69
root: f0811fc967ac3414988b6da1a113d8b630c03df4c0f9ba8d91412de1d536275a
previous: ef43f7ddd4477e6ecfd73a7f4e0bf023e9f6bb42029ae14b35f2de609b2eedc6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDUxx8At96aXojbrlll6+1MpE83t0olV0NnjlXthUQvMwIgDWA0qeEJdWKAPfL645AmogMCmf6f/r2mzXvxvCaUdKs=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,70,70,1795397411000000,'swg-batch-1
number: 47
first: 70
last: 70
root: fc9e6215c51c79812778af8022bc5f2c29023f5409851541f5853c8bb294b77c
previous: 772b526c83f8f240777a6566301abb8c82416572e8ef89a21aea92ff893257ce
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIFDUMpBWBLnw9d8N4LufqaXXEqfn1tF7TiMTlt8DgOG+AiAYimzA+0g4D+au6PeXKFKOz4gF1cZE0Wfv3LH5fhPCyA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,71,72,1795397411000000,'swg-batch-1
number: 48
first: 71
last: 72
root: 5fffd9794773a5db1f446d2d71a04dcc5d320614719443d85ca76a6395ec3897
previous: 71f600c9f9db7b3154f528907503fdbfe8d1a2e0966cb8834265c11aef379051
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCa5mpswayAq6nHndA4dByS/HXTqO8MuZZU2Wamc9Jk5AIhAPiZxMOfCxaCkvByZ3+S18yYTBM6TmftCD59y+5Fsq9u','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,73,74,1795397411000000,'swg-batch-1
number: 49
first: 73
last: 74
root: f1c1af078c3578ec7968acd3a03ebd154cf362159dfe579df329d9ebf30882d2
previous: fd4b62bec81d42db5bfb6f391c17932a1772b948686c3f4483dc7c035dadb4e6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBgEINfTcKfi1Jl32Bfj5fjnc/gyR1cNiZ8MVO4483vuAiB379VW7vbgWRRKRGsxSBjhhtFOJ/ha4TFLljmcuBMhHA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 4cc08fe1955dd559032bb0913aa45668d06047305ceacfbeed48bab8dbae459a
previous: 60b11bc2c63a743d5dbb38eb6d63aba15b071cac650b09779cd309f69ee8b4a5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQChR0GKoaa3/ZbwhsJyfK7BZbCHkKaVyIcEzma3mJ9E/gIgU7GgJp76HC6F1Lh+Hl5j3R21ozSN5TZhB2ks2YR9vHE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: 968c9a30882e9c54a5f44ae8ca619050305051b3a3130eb50ca8f824f906e922
previous: 347347528de8afa6387c58df225936009bc42e98f22d131d42517b6409d82023
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCkEKQW+1kec4akEPc+X+xL+HxF+FGr8z9Q3R9UzbldYAIhALADm3JF5XIYaB4iDscpDhwX89hByD/wVhg1IWxHqBtm','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: 90ddb97d62c1536e74a54eddf9643c70521bae3e2b0978bef4bb39b86ac2a410
previous: ef79ac666b14eabe7c4e74dcda38ea9e6dae6e0da01e8e0d19be8a25b0b99ef6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIQCguVo3+HWWGIjyK3mhw7ut1WFQNn/Qrfl1EkaaSrojTwIfcP4kq26s7bNP0uDc2ivoGvuyDDNySM+wKavjDD0QHw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(53,78,78,1795397411000000,'swg-batch-1
number: 53
first: 78
last: 78
root: e78c6f626347a2a6a56b6b72b0908bc07b6981461b9362db2059ce5eba8a5249
previous: 2ae0231a0eae8ccfe63d7f268d1bceabe89f7ab4931856ed9c1f1d5097045cde
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIEN29865FNgRWH17n21sycbyW0zQTnaCYlV3UJ8sQ/Y4AiAwtDeygtHMudBeHb8INjnwxGyDTK1vw4FwWRNKqpZJQg==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(54,79,79,1795397411000000,'swg-batch-1
number: 54
first: 79
last: 79
root: b2f667dc84d9c5b6904191c457f154fa7b904ab9e196a61f1450a455c05ec2b2
previous: 38594c6a70fc9aa36d23d205c685224328485e6c04d4431f2edc7f3ac0115ef0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIA/XY50PBSWDnpkA3WjjAa/dl5FFYL1GfZYYqalPIrCjAiEA12lItKdt6+Z2lPDOg9ZefwKx8plpVcKOzUZ0ZNl3/xE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 8a83579a2909ff56ff498c2587d7cc54b9e589b2a3ca07ae7bd06adbca3dca4d
previous: 45cc5620f61bbba7e730dd1d2f6919c562b330cb35cfb9e34337c870bc929eea
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIHmyS0IFQejujyLlvuDoftcHFfEJDJJkGhZttCHFJyLVAiEAtxFZnZ39XdfRMSGjo8qRIlzOsfzRWAne5zS/q//a44Q=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: b0878702309f2abb551d97744840a35cebcbc32306eaa0f6343ae3cf508c9c3f
previous: 862f4fe385e26bb0c25f08c3721214b5c1597dfa4928197a84d5df20a66188eb
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCICl9vvlQxpUd2+g9ccxm77TMphTpzEreBN2mMPhGrH3JAiEAsYkPOlZmJhqsiJ5UzlwvntxwWIaN4KrPoGlsznzB8OQ=','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-0e94-7169-9c1b-417136976a5c');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-0e94-7169-9c1b-417136976a5c');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ad-0e94-7169-9c1b-417136976a5c');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a205ad-0e94-7169-9c1b-417136976a5c');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ad-0e94-7169-9c1b-417136976a5c');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-1003-76df-ad67-8aaa2ad11c48');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-1003-76df-ad67-8aaa2ad11c48');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a205ad-1003-76df-ad67-8aaa2ad11c48');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ad-1003-76df-ad67-8aaa2ad11c48');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-1018-761e-ad27-15cc00fcdc2f');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-1018-761e-ad27-15cc00fcdc2f');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a205ad-1018-761e-ad27-15cc00fcdc2f');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a205ad-1018-761e-ad27-15cc00fcdc2f');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-109b-76a2-a832-7073bd6237c1');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-109b-76a2-a832-7073bd6237c1');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a205ad-109b-76a2-a832-7073bd6237c1');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ad-109b-76a2-a832-7073bd6237c1');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-10b4-7968-b647-7ddd559d6328');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-10b4-7968-b647-7ddd559d6328');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ad-10b4-7968-b647-7ddd559d6328');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a205ad-10b4-7968-b647-7ddd559d6328');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ad-10b4-7968-b647-7ddd559d6328');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-10d4-7734-8268-bc7915f10ce1');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ad-10d4-7734-8268-bc7915f10ce1');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a205ad-10d4-7734-8268-bc7915f10ce1');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a205ad-10d4-7734-8268-bc7915f10ce1');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-1152-7cb8-860a-9906aed2501a');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-1152-7cb8-860a-9906aed2501a');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a205ad-1152-7cb8-860a-9906aed2501a');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a205ad-1152-7cb8-860a-9906aed2501a');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-116c-734b-b231-f0b65df42e1b');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-116c-734b-b231-f0b65df42e1b');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a205ad-116c-734b-b231-f0b65df42e1b');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a205ad-116c-734b-b231-f0b65df42e1b');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-1186-76c6-9bda-e082f5ca7807');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-1186-76c6-9bda-e082f5ca7807');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a205ad-1186-76c6-9bda-e082f5ca7807');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a205ad-1186-76c6-9bda-e082f5ca7807');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-160e-7f85-bc61-dbfd876dec0d');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ad-160e-7f85-bc61-dbfd876dec0d');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a205ad-160e-7f85-bc61-dbfd876dec0d');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a205ad-160e-7f85-bc61-dbfd876dec0d');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ad-1912-7509-a4f7-a82ca4c749d0');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ad-1912-7509-a4f7-a82ca4c749d0');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a205ad-1912-7509-a4f7-a82ca4c749d0');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a205ad-1912-7509-a4f7-a82ca4c749d0');
CREATE TABLE case_events (
	seq INTEGER NOT NULL, 
	case_id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	event TEXT NOT NULL, 
	state_from TEXT NOT NULL, 
	state_to TEXT NOT NULL, 
	message TEXT, 
	"by" TEXT NOT NULL, 
	known TEXT NOT NULL, 
	CONSTRAINT pk_case_events PRIMARY KEY (seq)
);
INSERT INTO "case_events" VALUES(9,'01a205ad-0e94-7169-9c1b-417136976a5c',1795395600000000,'notice, notified','','notified','01a205ad-0e82-7dfa-8d71-a6b833db1f2e','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a205ad-0e94-7169-9c1b-417136976a5c',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a205ad-0efd-7d02-8d6c-90d59b79cfb9','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a205ad-0e94-7169-9c1b-417136976a5c',1795395600000000,'arrived, in place','partly-in-place','in-place','01a205ad-0f2b-7526-b661-2c4873499f7f','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a205ad-0e94-7169-9c1b-417136976a5c',1795395600000000,'result, released','in-place','released','01a205ad-0f6d-785c-9a0c-4b76d036a6ee','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a205ad-0e94-7169-9c1b-417136976a5c',1795395600000000,'recorded','released','released','01a205ad-0fa9-7272-8b87-bc9a58f274d8','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a205ad-0fcf-7c50-82a8-a0d1cae0a87e',1795395611000000,'arrived before the notice','','unconfirmed','01a205ad-0fcd-7fd0-985d-5c6c184e19c1','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-0fcd-7fd0-985d-5c6c184e19c1","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a205ad-1003-76df-ad67-8aaa2ad11c48',1795395611000000,'arrived before the notice','','unconfirmed','01a205ad-1001-717c-8008-1b6817738ac2','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-1001-717c-8008-1b6817738ac2","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a205ad-1018-761e-ad27-15cc00fcdc2f',1795395611000000,'notice, notified','','notified','01a205ad-1015-727c-9c56-12cbb938d40f','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a205ad-0fcf-7c50-82a8-a0d1cae0a87e',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-0fcd-7fd0-985d-5c6c184e19c1","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a205ad-1003-76df-ad67-8aaa2ad11c48',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-1001-717c-8008-1b6817738ac2","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a205ad-109b-76a2-a832-7073bd6237c1',1795397411000000,'arrived before the notice','','unconfirmed','01a205ad-1099-788c-b056-a5796ac37136','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-1099-788c-b056-a5796ac37136","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a205ad-10b4-7968-b647-7ddd559d6328',1795397411000000,'arrived before the notice','','unconfirmed','01a205ad-10b2-70b6-a0e6-2545adea7935','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-10b2-70b6-a0e6-2545adea7935","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a205ad-10b4-7968-b647-7ddd559d6328',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a205ad-10b4-7968-b647-7ddd8f7aec89','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-10b2-70b6-a0e6-2545adea7935","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a205ad-10b4-7968-b647-7ddd8f7aec89","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a205ad-10d4-7734-8268-bc7915f10ce1',1795397411000000,'notice, notified','','notified','01a205ad-10d1-7ad9-8760-0b5d29a99993','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a205ad-1152-7cb8-860a-9906aed2501a',1795397411000000,'notice, notified','','notified','01a205ad-1150-7973-b7e0-3f860380023f','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a205ad-116c-734b-b231-f0b65df42e1b',1795397411000000,'notice, notified','','notified','01a205ad-116a-7a5b-b3bc-de84b2e664a4','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a205ad-1186-76c6-9bda-e082f5ca7807',1795397411000000,'notice, notified','','notified','01a205ad-1184-73c7-8af8-590b7c810b96','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(73,'01a205ad-160e-7f85-bc61-dbfd876dec0d',1795397411000000,'notice, notified','','notified','01a205ad-1606-7db6-8234-3dab3d30eff1','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a205ad-1912-7509-a4f7-a82ca4c749d0',1795397422000000,'notice, notified','','notified','01a205ad-18e1-7e48-b57e-22ceb13965ca','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-0e94-7169-9c1b-417136976a5c','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ad-0e94-7169-9c1b-417136976a5c','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-0e94-7169-9c1b-417136976a5c','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-1003-76df-ad67-8aaa2ad11c48','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-1018-761e-ad27-15cc00fcdc2f','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ad-1018-761e-ad27-15cc00fcdc2f','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-1018-761e-ad27-15cc00fcdc2f','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-109b-76a2-a832-7073bd6237c1','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-10b4-7968-b647-7ddd559d6328','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-10d4-7734-8268-bc7915f10ce1','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ad-10d4-7734-8268-bc7915f10ce1','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-10d4-7734-8268-bc7915f10ce1','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-1152-7cb8-860a-9906aed2501a','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a205ad-1152-7cb8-860a-9906aed2501a','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-1152-7cb8-860a-9906aed2501a','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-116c-734b-b231-f0b65df42e1b','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ad-116c-734b-b231-f0b65df42e1b','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-116c-734b-b231-f0b65df42e1b','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-1186-76c6-9bda-e082f5ca7807','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ad-1186-76c6-9bda-e082f5ca7807','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-1186-76c6-9bda-e082f5ca7807','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-160e-7f85-bc61-dbfd876dec0d','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ad-160e-7f85-bc61-dbfd876dec0d','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-160e-7f85-bc61-dbfd876dec0d','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ad-1912-7509-a4f7-a82ca4c749d0','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ad-1912-7509-a4f7-a82ca4c749d0','yard');
CREATE TABLE cases (
	id TEXT NOT NULL, 
	family TEXT NOT NULL, 
	order_key TEXT NOT NULL, 
	state TEXT NOT NULL, 
	confirmed BOOLEAN NOT NULL, 
	known TEXT NOT NULL, 
	opened_at BIGINT NOT NULL, 
	moved_at BIGINT NOT NULL, 
	due_at BIGINT, 
	due_provisional BOOLEAN NOT NULL, 
	CONSTRAINT pk_cases PRIMARY KEY (id)
);
INSERT INTO "cases" VALUES('01a205ad-0e94-7169-9c1b-417136976a5c','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a205ad-0fcf-7c50-82a8-a0d1cae0a87e','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-0fcd-7fd0-985d-5c6c184e19c1","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a205ad-1003-76df-ad67-8aaa2ad11c48','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-1001-717c-8008-1b6817738ac2","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a205ad-1018-761e-ad27-15cc00fcdc2f','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a205ad-109b-76a2-a832-7073bd6237c1','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-1099-788c-b056-a5796ac37136","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a205ad-10b4-7968-b647-7ddd559d6328','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ad-10b2-70b6-a0e6-2545adea7935","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a205ad-10b4-7968-b647-7ddd8f7aec89","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a205ad-10d4-7734-8268-bc7915f10ce1','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ad-1152-7cb8-860a-9906aed2501a','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ad-116c-734b-b231-f0b65df42e1b','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ad-1186-76c6-9bda-e082f5ca7807','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ad-160e-7f85-bc61-dbfd876dec0d','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ad-1912-7509-a4f7-a82ca4c749d0','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
CREATE TABLE ceremonies (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	said TEXT NOT NULL, 
	until BIGINT NOT NULL, 
	CONSTRAINT pk_ceremonies PRIMARY KEY (digest)
);
CREATE TABLE certificates (
	digest TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	not_before BIGINT NOT NULL, 
	not_after BIGINT NOT NULL, 
	authority TEXT, 
	trusted_until BIGINT, 
	crl TEXT, 
	crl_at BIGINT, 
	crl_until BIGINT, 
	revoked_at BIGINT, 
	reason TEXT, 
	CONSTRAINT pk_certificates PRIMARY KEY (digest)
);
INSERT INTO "certificates" VALUES('c9dd7dba89c82761a2688f13637c5610419d56dc6c7244809b42e57d354e4489','yard-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIUMncnObFiG35RBNhC9N1a3Cylkk8wCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAATel5TtrRehyPvrs5Po/MUPlO/FVI6Y4T89
qF5Vcn9PvCoxshM5zBIJZ4VYMgu7mSdF3BXTMnlQC/n8x0hUhzp4o2AwXjAdBgNV
HQ4EFgQUp6Q1K77pIYN5ULoMm21Gr8wdABowHwYDVR0jBBgwFoAUgZ283Ffpm9Hk
tWrUEwHQhAejUKEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAICzGoPdw27slo+yp99qXOwNSfvKCNJBR4LmKpZNTYZYAiEA
32njaDSMAy+JHaFzrogFA7T/6u8e+kQfbbKZljmv4fE=
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'a3f7727abe952dd5037a7a343e95c34f6594a8e2cdb6e0d8943c07da3861154d',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('981f5265a7da3a5b951b86591d7421d157542963d39f7d5257f264a34cf5880e','port-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUIplVuIkv368+K+15NPKpCzR4QOswCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ/EArzjY7INusNtJBWo+OLtH9VdLwaqrhV
8sVvd7QLny60Crte4/+2lbXIwQpu4x1HqP/SG7ks2YSJLHsZ2DHQo2AwXjAdBgNV
HQ4EFgQU0Rh87Fuhu+LNKx73gJuPtreOzlswHwYDVR0jBBgwFoAUgZ283Ffpm9Hk
tWrUEwHQhAejUKEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgdgO91EnBRk/CEu3LwRQIT1kPctocz5QzSEVl9Y461/wCIGUX
DiZaJxx4WtVv8aWHpY0rsyqOUOhVG4FRFUJ+5OFv
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'a3f7727abe952dd5037a7a343e95c34f6594a8e2cdb6e0d8943c07da3861154d',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
CREATE TABLE checkpoints (
	size INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	signature TEXT NOT NULL, 
	key_id TEXT NOT NULL, 
	frontier TEXT NOT NULL, 
	CONSTRAINT pk_checkpoints PRIMARY KEY (size)
);
INSERT INTO "checkpoints" VALUES(1,1795395600000000,'swg-checkpoint-1
size: 1
root: a6e0f6cf94e879a90e08ef53302bd030c8c50085f0ffcfb4878d9d3efcc49f4f
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIBe2WW+5kZhszXugsz5DCvJSOXIFNTLCLZ04vaaP55+hAiEA5PtSMyxnhRPFzrb3LNpFki8KNmZtMIpcV/vfLOqjfa8=','5cd252fb0ce89324','1 a6e0f6cf94e879a90e08ef53302bd030c8c50085f0ffcfb4878d9d3efcc49f4f');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: c6c236681f5786c4c423c78d38ccfd2150c001c9bcd110a882a995eebb0aaa66
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQC8Sg9IyWFbK7mntdKz90U4CnLZzsd7sTxKMw8X5/spiQIhALRvDIuP8ijuk3C4SFYna4t9QYCq+9FFoFE6qcDYxtSb','5cd252fb0ce89324','12 ee2b92ab23dc42013ee2afa3468badf92c15f250ad4cee17e5b9dcdcdd81d3e6 c8d830cdbe8435080ccda050d57795445440d875b0caf12262029bee764e3950');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: 814f31406d0cb03c00e38d076d1b3ebd5b0ea8e0b604de152212e9520f994e3f
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIAdmucKpDxILBZBM6ZLe89w0BOjpx26AnE46I/DSm3bXAiEAteXdyYrwuQHNWGosPkCCXV3Q2VU4m9b/izVIhnZCqLU=','5cd252fb0ce89324','15 ee2b92ab23dc42013ee2afa3468badf92c15f250ad4cee17e5b9dcdcdd81d3e6 c8d830cdbe8435080ccda050d57795445440d875b0caf12262029bee764e3950 9d567c43c62befa10cf30b26cdd1f4ecfee444954286eaffe6be30ebc7f27d3b d9df01061f1d3019301018a0f8625415fe6ab1d5d2a422178e87016d5cd78b6c');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: ad774f36b1f710f52f0a487e4fdb2b53a5d230f4cb7d96e230d9c9d14bb69ea5
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQD1ilW8FGi0DnDFcJ3YgKIP/lmC6yKa9MQudW4qNwek6gIgHjW8hF110Pu5WQ7e0LiEDHqi4GqCWMHHWVO/o9k4OsQ=','5cd252fb0ce89324','19 39d7ae1f4049628a038a08484c2ba1b48f934a7179cb63f7294bb9ef25f41772 d727438ae177ab9d6088564b5e56e80f0a08d71a3ab73a2afb52518aa5ed744a 91aedb20bfb74641de41b741c786e77118fc861c49a48f3ade3db19117ff3455');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: 5a9587ee7f084526ae359ac90d15d6bcc8d82e18611ef33fee4d96275f0779d7
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIDGk/ABd70tkmGADu52zrMdXFcEGBy9bQQJe+HBQg2AJAiBTZJZrMcPmON8lEKOSrF9eB7lCTqFsE+efixh2chURMw==','dc0ce633dbcc913d','20 39d7ae1f4049628a038a08484c2ba1b48f934a7179cb63f7294bb9ef25f41772 dbdf5394888b76ebed6fe20d0dd171f9f585c6d1ce2ed2b30f9fc3be0162c238');
INSERT INTO "checkpoints" VALUES(54,1795397422000000,'swg-checkpoint-1
size: 54
root: 0f265afacc3c048d373fe362e15f96794aac1e642be9bd07cd862530a43478f7
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQDiGq7pNgXBwRqP8klCIZ39cIJ00yXXPHf0x91XeeZk5wIgFDKL0dy5R1quK7zKexU6K86U93sBbU7AugDO1URztvQ=','dc0ce633dbcc913d','54 1ea956907f2774493d11d200eac18b56f98126f3a703ee844f8581a18d7e5b1c 86c4f8a282220dff654e7e58ed03a218d287e5c354521f6b1d82f23e53ef381a 54ee5cb160610001fa34b73c641da55b4e9a08011ef0ef1955403280ee60504b 51d6fa4d11527231d359228464f39794ca51d0c1e161480e6ac942be5ee8548a');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 6a63faa4ec972a232e68e2aeaf7b784ccec2c3aa6374becf7f320abcf0b3a479
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIBiPJzX9BM2mfJMP2wEmbtBz68BOAFOj529qqsyCd+3hAiEAwqr1rsp5L9QIQoz6knS4MM3kwjlC9S3oENScBwqhiOY=','dc0ce633dbcc913d','10001 25e1f67ad20794917e37d9a9f6e1741ef0e6ebd34993686a0bad67784e4dc8e1 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d f87bcfd01e799319c6b8984d945dc82f767c7e8292d687e6e0959327f0d6cfba');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: f40d6a5d2497065a7ec03461a1144db893575af02247bb08460ea150d1d66885
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQC0DBDWb/gDUmPGYtDEducJbRsC4CUJM3z8xOvlQdVVWAIgRL25JfrsjOWSnAeo6oRpmamWQmDC1c82wFlI8eVPUOQ=','dc0ce633dbcc913d','10002 25e1f67ad20794917e37d9a9f6e1741ef0e6ebd34993686a0bad67784e4dc8e1 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d e7a629da63c09894364596cbf9f68ac5dbcf02638e3220da89212df869a3ef03');
CREATE TABLE crls (
	digest TEXT NOT NULL, 
	authority_key TEXT NOT NULL, 
	number TEXT, 
	this_update BIGINT NOT NULL, 
	next_update BIGINT, 
	entries INTEGER NOT NULL, 
	imported_at BIGINT NOT NULL, 
	content BLOB, 
	CONSTRAINT pk_crls PRIMARY KEY (digest)
);
INSERT INTO "crls" VALUES('a3f7727abe952dd5037a7a343e95c34f6594a8e2cdb6e0d8943c07da3861154d','3245f67817b98c34d9cdc9e6148eabfc18fde85bccc20192215ad07339d3804c','2',1795395300000000,1797987600000000,1,1795395600000000,X'308201203081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A303530330214229955B8892FDFAF3E2BED7934F2A90B347840EB170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D23041830168014819DBCDC57E99BD1E4B56AD41301D08407A350A1300A06082A8648CE3D040302034800304502204CEF12AE375F84A49C3B99EF02C6420660DC0F8D749FE0132E7E4ABCDFEE2F51022100CD22FD44269E6948C98BE6BAFE6C9EDA678A9142310A1B47351C37BD9F3D2BA7');
CREATE TABLE deadline_rules (
	seq INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	title TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_deadline_rules PRIMARY KEY (seq)
);
CREATE TABLE deliveries (
	id TEXT NOT NULL, 
	message TEXT NOT NULL, 
	case_id TEXT, 
	role TEXT NOT NULL, 
	partner TEXT, 
	sought TEXT NOT NULL, 
	claimed_by TEXT, 
	lane TEXT, 
	position BIGINT, 
	form TEXT, 
	channel TEXT, 
	state TEXT NOT NULL, 
	state_at BIGINT NOT NULL, 
	created_at BIGINT NOT NULL, 
	attempts INTEGER NOT NULL, 
	remark TEXT, 
	reason TEXT, 
	cause TEXT, 
	sealed BLOB, 
	answer BLOB, 
	CONSTRAINT pk_deliveries PRIMARY KEY (id)
);
INSERT INTO "deliveries" VALUES('01a205ad-0e94-7169-9c1b-4171502f241d','01a205ad-0e82-7dfa-8d71-a6b833db1f2e','01a205ad-0e94-7169-9c1b-417136976a5c','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ad-0e94-7169-9c1b-4171ab421151','01a205ad-0e82-7dfa-8d71-a6b833db1f2e','01a205ad-0e94-7169-9c1b-417136976a5c','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ad-0f00-7800-8410-16efad29d7d0','01a205ad-0efd-7d02-8d6c-90d59b79cfb9','01a205ad-0e94-7169-9c1b-417136976a5c','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ad-0f00-7800-8410-16effacf5e7d','01a205ad-0efd-7d02-8d6c-90d59b79cfb9','01a205ad-0e94-7169-9c1b-417136976a5c','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ad-0f47-7528-97ec-52fb11790dd4','01a205ad-0f2b-7526-b661-2c4873499f7f','01a205ad-0e94-7169-9c1b-417136976a5c','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-0f47-7528-97ec-52fba2a3b8a3','01a205ad-0f2b-7526-b661-2c4873499f7f','01a205ad-0e94-7169-9c1b-417136976a5c','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ad-0f8f-70b2-b749-6ae587939dbd','01a205ad-0f6d-785c-9a0c-4b76d036a6ee','01a205ad-0e94-7169-9c1b-417136976a5c','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ad-0f8f-70b2-b749-6ae5ce3e90ef','01a205ad-0f6d-785c-9a0c-4b76d036a6ee','01a205ad-0e94-7169-9c1b-417136976a5c','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ad-0fac-75c3-b82e-7de48611b127','01a205ad-0fa9-7272-8b87-bc9a58f274d8','01a205ad-0e94-7169-9c1b-417136976a5c','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ad-0fcf-7c50-82a8-a0d27aaa496e','01a205ad-0fcd-7fd0-985d-5c6c184e19c1','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1003-76df-ad67-8aaa5a75d6f5','01a205ad-1001-717c-8008-1b6817738ac2','01a205ad-1003-76df-ad67-8aaa2ad11c48','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a205ad-137f-7ec9-a744-bdeabe960ff0, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1018-761e-ad27-15cc1002aa4b','01a205ad-1015-727c-9c56-12cbb938d40f','01a205ad-1018-761e-ad27-15cc00fcdc2f','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1018-761e-ad27-15cceb24f23f','01a205ad-1015-727c-9c56-12cbb938d40f','01a205ad-1018-761e-ad27-15cc00fcdc2f','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-109b-76a2-a832-7074950489fa','01a205ad-1099-788c-b056-a5796ac37136','01a205ad-109b-76a2-a832-7073bd6237c1','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-10b4-7968-b647-7ddd6bf857c7','01a205ad-10b2-70b6-a0e6-2545adea7935','01a205ad-10b4-7968-b647-7ddd559d6328','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-10b4-7968-b647-7dddb4405edb','01a205ad-10b4-7968-b647-7ddd8f7aec89','01a205ad-10b4-7968-b647-7ddd559d6328','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-10d4-7734-8268-bc79b4cd0ab8','01a205ad-10d1-7ad9-8760-0b5d29a99993','01a205ad-10d4-7734-8268-bc7915f10ce1','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-10d4-7734-8268-bc7a62b1c197','01a205ad-10d1-7ad9-8760-0b5d29a99993','01a205ad-10d4-7734-8268-bc7915f10ce1','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1152-7cb8-860a-9906ecfed016','01a205ad-1150-7973-b7e0-3f860380023f','01a205ad-1152-7cb8-860a-9906aed2501a','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1153-7eb1-a638-4c223458fd0c','01a205ad-1150-7973-b7e0-3f860380023f','01a205ad-1152-7cb8-860a-9906aed2501a','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-116c-734b-b231-f0b6d20ae7a4','01a205ad-116a-7a5b-b3bc-de84b2e664a4','01a205ad-116c-734b-b231-f0b65df42e1b','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-116c-734b-b231-f0b7aa9b1a9b','01a205ad-116a-7a5b-b3bc-de84b2e664a4','01a205ad-116c-734b-b231-f0b65df42e1b','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1186-76c6-9bda-e08305236cf7','01a205ad-1184-73c7-8af8-590b7c810b96','01a205ad-1186-76c6-9bda-e082f5ca7807','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1186-76c6-9bda-e083ad36c4bd','01a205ad-1184-73c7-8af8-590b7c810b96','01a205ad-1186-76c6-9bda-e082f5ca7807','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-13d1-75e4-ba58-c19eb2ca806a','01a205ad-0f6d-785c-9a0c-4b76d036a6ee','01a205ad-0e94-7169-9c1b-417136976a5c','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-160f-7db1-83c7-ca6f4f3f322f','01a205ad-1606-7db6-8234-3dab3d30eff1','01a205ad-160e-7f85-bc61-dbfd876dec0d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-160f-7db1-83c7-ca70413f370c','01a205ad-1606-7db6-8234-3dab3d30eff1','01a205ad-160e-7f85-bc61-dbfd876dec0d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ad-1913-7850-bd72-d7bc8003668c','01a205ad-18e1-7e48-b57e-22ceb13965ca','01a205ad-1912-7509-a4f7-a82ca4c749d0','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ad-1913-7850-bd72-d7bd2568dcc1','01a205ad-18e1-7e48-b57e-22ceb13965ca','01a205ad-1912-7509-a4f7-a82ca4c749d0','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE documents (
	id TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	batch_no BIGINT NOT NULL, 
	verdict TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	way_in TEXT NOT NULL, 
	form TEXT, 
	type TEXT, 
	sender_id TEXT, 
	message_id TEXT, 
	received_at BIGINT NOT NULL, 
	content_type TEXT, 
	content BLOB NOT NULL, 
	digest TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	schema_digest TEXT, 
	signer_digest TEXT, 
	findings TEXT NOT NULL, 
	receipt BLOB NOT NULL, 
	CONSTRAINT pk_documents PRIMARY KEY (id), 
	CONSTRAINT uq_documents_seq UNIQUE (seq)
);
INSERT INTO "documents" VALUES('01a205ad-0e82-7dfa-8d71-a6b833db1f2e',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D306538322D376466612D386437312D6136623833336462316632653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D306538322D376466612D386437312D6136623833336462316632653C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D306539342D373136392D396331622D3431373133363937366135633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D306538322D376466612D386437312D6136623833336462316632650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303561642D306539342D373136392D396331622D3431373133363937366135630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220333861613537386536353565666438643734336230336365383131646538646561666134373130626564333632633364613835653164383661383933366661333C2F4C6561663E3C506174683E3C486173683E616130643034373030646439613339333566343461613662373266303533616266643534616532393939636538663334303639623064656266373630656333623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20303436663835626235343035313834313133383764336563633931353234316665636332353930346236643235383830373139353834313361363539653232630A70726576696F75733A20343231323463386234633535333764346234656135646638383631343235333437616233376536323265666638356364303666633161366538626562393837340A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45514349446E672B35385A67474978424274684C5764536E75553654654156387759524C67713637566A727A30766E416941335755484E6D6C457A52535339654566344637414B6D69774764436D31347177306445623464512F3143673D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-0efd-7d02-8d6c-90d59b79cfb9',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D306566642D376430322D386436632D3930643539623739636662393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D306566642D376430322D386436632D3930643539623739636662393C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D306539342D373136392D396331622D3431373133363937366135633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D306566642D376430322D386436632D3930643539623739636662390A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303561642D306539342D373136392D396331622D3431373133363937366135630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220333337643236636638656137386466626336333262326437373230313836653037313566316433343835653930356136373233303665346461616237383663343C2F4C6561663E3C506174683E3C486173683E366366333264393034636132666330313833636437633530303630316262633065623562366133613364663862333839643532326436303366343430666664353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20343962396561353966343063653465393039663835613336626361346337633132393962653737646630356439626364643435366435346330646162393232340A70726576696F75733A20343836616536656338353463306231353239326233316630336338376633383037393530646461386138653637333530346661343566376166343964326136350A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495144344431396A72683551394833742F6D4471394C71584A67552B316E34364C504F5A41655243794B33386F5149676274745A416B70496E43475352394648744A41434C327663464E6D58584F4F44774355724B706A6A6177633D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-0f2b-7526-b661-2c4873499f7f',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D306632622D373532362D623636312D3263343837333439396637663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D306632622D373532362D623636312D3263343837333439396637663C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D306539342D373136392D396331622D3431373133363937366135633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D306632622D373532362D623636312D3263343837333439396637660A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303561642D306539342D373136392D396331622D3431373133363937366135630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220343932643364626563386363613565623237353735306466646639303639356232323133343834353532616635323966656234313931363032373538386333623C2F4C6561663E3C506174683E3C486173683E613639643662396163356263393966323038306266366337646565333763623330386163333130643062326561343533386666343361623336663465316164633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20356333356164353035346431306665646366306130323661373937663935343263303639613466363436383861393632373030633633333061333461313364310A70726576696F75733A20343566303534616163343739316465363339313734616462346165613237373166363864383134306537623763663234383061353766623934353731626137620A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951437A6D7054425162784D615648314E682B5A6B334C74694861653245576C3463437570455638352F364741674968414F734A545869474633666B346C382F65564F6831354D32596F2B3752365758703345717061346D37764B643C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-0f6d-785c-9a0c-4b76d036a6ee',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D306636642D373835632D396130632D3462373664303336613665653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D306636642D373835632D396130632D3462373664303336613665653C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D306539342D373136392D396331622D3431373133363937366135633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D306636642D373835632D396130632D3462373664303336613665650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303561642D306539342D373136392D396331622D3431373133363937366135630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220366638636431353064336430376663373333306536613535346131616666616262633732366638373261373734666564633934313765376433613834363233323C2F4C6561663E3C506174683E3C486173683E663737383338336266303165313735326565663133323539626339353838623335376635313761386136623234353136306364666437623162613337323034353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20323531653362653666333166346433303664336264356566353362663630613633353431613333393338353239356462646234626262663038343838353630300A70726576696F75733A20323761643965633632633463306261643432356564633163653533376265393631363264613863313233356666393333643565323038343263386534313434380A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495144654F6C5534744D634E556C76506E756473456A4E4A423670754838682B497473694B6F4D4C57384C4C71414967462F4337494E642F5677305461766B62686D41386B4254794E6F4F715548706F68322B314A35793950534D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-0fa9-7272-8b87-bc9a58f274d8',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D306661392D373237322D386238372D6263396135386632373464383C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D306661392D373237322D386238372D6263396135386632373464383C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D306539342D373136392D396331622D3431373133363937366135633C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D306661392D373237322D386238372D6263396135386632373464380A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303561642D306539342D373136392D396331622D3431373133363937366135630A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120383336663063393538653061353466346530363138316335393966373365316563353132323661633464646432346233303037346532646261363931633934313C2F4C6561663E3C506174683E3C486173683E303834356464366566343564366161353034656265633737616135393136313566666132626132323266363562363631343634616530613966313930613936373C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20363031653736626137326539666132636632653532396339623333323838626236316537653737356430373434646365396362396333376462313133643533660A70726576696F75733A20323830366130656633343461356233393964666435653633336434623965626236623631363933393365346262303030386536633237363062646332373962630A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455943495143782B5944564147586F356A4662713663356865354235307731477173345445644452654D356B62484564774968414D62474661432B50344F56757A6438507637695A496B586147696F51464A73516963634D54646A485339503C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-0fcd-7fd0-985d-5c6c184e19c1',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D306663642D376664302D393835642D3563366331383465313963313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D306663642D376664302D393835642D3563366331383465313963313C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D306663662D376335302D383261382D6130643163616530613837653C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D306663642D376664302D393835642D3563366331383465313963310A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303561642D306663662D376335302D383261382D6130643163616530613837650A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120356234616333336432333234303235383232333964616461333763396535333361373666333164333061336162376364613936663462373164313534336332643C2F4C6561663E3C506174683E3C486173683E323731316336303963353739393861393132353662383631376164306230323232323632383838653239613534363233663437633539393561396663613936613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20323965626531396132376132363763386661613364616366396363346565613431656533386666323361313638316364393334623330316266303064376635300A70726576696F75733A20356435623531626261626463306231306134316437633831646537393435396666613039303563346463343538333965353833376362333162663438636339380A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514445736D44497434614B4A2F6C4B7636684F6B654F583679593368666D6B7973316377753372594E2B7359674967514C342B475549396C572B52436B3047326338697775536B5A783262472B3652377A6B676B2F304E3335553D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-1001-717c-8008-1b6817738ac2',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313030312D373137632D383030382D3162363831373733386163323C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313030312D373137632D383030382D3162363831373733386163323C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313030332D373664662D616436372D3861616132616431316334383C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313030312D373137632D383030382D3162363831373733386163320A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303561642D313030332D373664662D616436372D3861616132616431316334380A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120623865323764653036316265323135376362343831303931393461363366333337623964323763393462636231373962613130373138383733306435393765323C2F4C6561663E3C506174683E3C486173683E373133333764326134653235343665386262343864663131376535326165626136326236656361623463613837643434396565663166363936373661383936393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20623462653466363063646234623332633663373038346339366134393038653131343762356566333434333064383637623862343535633037323863383434350A70726576696F75733A20313737643631386466303431383366613637613930623632643331643164323232373962356434373533626433656232656639656634383463396566326230620A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951447732463356694465417A4844725139514676646870496B4A535979627965446D3939634D564E6E57684B674968414D764F724F46584F6D7566614447556C6F337866306D63776E32314B6376714E683155783737696945326F3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-1015-727c-9c56-12cbb938d40f',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313031352D373237632D396335362D3132636262393338643430663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313031352D373237632D396335362D3132636262393338643430663C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313031382D373631652D616432372D3135636330306663646332663C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313031352D373237632D396335362D3132636262393338643430660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303561642D313031382D373631652D616432372D3135636330306663646332660A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220323431363464386431666434363630333061326135326365653863636337343764653838383333326464363830303831653362333538303335323065643163303C2F4C6561663E3C506174683E3C486173683E356332383038643366336233646639356638366136656162376536303132666136626565623735353565363030393461393963386635653339366532383439303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20663233383033303936316536343462313332396565313032386336616338653030313966336531656233666439303761323262303266373136343337303838310A70726576696F75733A20326636313561323166353038323638343564313565626436656362396436303764616131613934393534386330396164663762306631313661383335643463380A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951444D6D386C42374763484363484C3748517A6B61336556732B57326C72302B533956627A2F4A31502F516B77496841503637326C54395435663271746151705A7A7449713555656D726F2B553678776B44656D5A45624E5579693C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-1099-788c-b056-a5796ac37136',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313039392D373838632D623035362D6135373936616333373133363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313039392D373838632D623035362D6135373936616333373133363C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313039622D373661322D613833322D3730373362643632333763313C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313039392D373838632D623035362D6135373936616333373133360A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303561642D313039622D373661322D613833322D3730373362643632333763310A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120373839373030386536306361313634303566366531363961376233643662373338643665393633646135313362333531363665626438373936666236386532353C2F4C6561663E3C506174683E3C486173683E316336643339646365646435383132613163393662656566353165633431356566613366373564303835653137376634306563316139316333376339356363303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20613335333164333862333537653664353762626362623062313135303137343961346632616133636538323338353366373836356265383833323130613733640A70726576696F75733A20303565396635653538363266613764326232613636663161316265306634316236343538336264373065376232323565396538373233663730386333346339370A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495143414E53654757305044707269342B3365417474622B55704E5469652F4F35306D4544597A4C43496B584F674967507A776D4C76663348466B69306A6F7635314D774B744A64597966776A5A684D44365A507A3443624561493D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-10b2-70b6-a0e6-2545adea7935',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313062322D373062362D613065362D3235343561646561373933353C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313062322D373062362D613065362D3235343561646561373933353C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313062342D373936382D623634372D3764646435353964363332383C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313062322D373062362D613065362D3235343561646561373933350A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303561642D313062342D373936382D623634372D3764646435353964363332380A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220643838626161363130333337383036616333336134653265366265346435313035333131343032663863373133653763373636666431646133333965633762353C2F4C6561663E3C506174683E3C486173683E326637366339653931396631623836333965323636316536663930613432303662323966386436363136343863346161623230663066363265313265623762383C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20333737646532346437323638393733653032616265666530313761643536636665376235346231643466333335626532383733616566666161326430653232320A70726576696F75733A20646161646530373939646465653039623936626431663565656138636362653463373462633832346532623534366539663931653338373663336163343766340A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514333314D595459572B6577437761554F6F544A697641544B49716D7371627050583148646B757A5A4D7638514967546F58706852367A4C666737515468466F696E48634D395062642F67346B634F744C77647539594B3375773D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-10d1-7ad9-8760-0b5d29a99993',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313064312D376164392D383736302D3062356432396139393939333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313064312D376164392D383736302D3062356432396139393939333C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313064342D373733342D383236382D6263373931356631306365313C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313064312D376164392D383736302D3062356432396139393939330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303561642D313064342D373733342D383236382D6263373931356631306365310A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322032656138343032643037323935303565353161646134396530633565393637656464303430353833303838653439663431353031653561636333643834646337207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E643066326132623766646663636639333765373131336430306161353637616232326661636537303166393038313135373038336134636338656162373266623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20623237666663333536623062333030383566626466343631326364316339326565313234643136303636666633396637633132366634303838623232333438610A70726576696F75733A20313130626636656137643564646136663339326662613834373065346464653164656562396362313539303932313831666136306465653438366266663437370A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4551434944596D344E5978312F51436F59367646355946426B6A4D62516E593934516547356636513074446E4E596C4169424550517A484665465A354B772F516A4A643270657A666C6F7A4E736D4E434431614A686C795176556630773D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951433048663069354F6848744769444858364563503159653368495A59387A44427468496D4356774E727475674967616B317A6F4850484748585142414B654C52485277316C59502F507079344A77752F474E4F7339755972303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-111a-7e25-9248-50d0dd9ccb89',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313131612D376532352D393234382D3530643064643963636238393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313131612D376532352D393234382D3530643064643963636238393C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303561642D313131612D376532352D393234382D3530643064643963636238390A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20313634396637346564363037353733646632303561646439666536646637656134656334643437393663333163323037303138373133363265313038643933620A70726576696F75733A20363763303566343063613765313265306661386538663363616464353130323938323631616565353230623733393266396264376139356131356264303762340A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455943495144634337363958524A776C2B73724D3858484E415A7239784658497A643366647944647541796E67685037514968414F374C7A345658596D686B4936544878462B5948466B536E613038756E323871356177703361654E4633473C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951447A5750704C554E71304D34774870436A786D48316A54706D506C49764E6E70734F624A49746852555457514968414F37787353417144584535507070716F6C537531717858474D55507248344F4A64417048642F396D63726A3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-1135-7683-ba9b-79990ba97d43',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a205ad-113d-77a2-a806-21bb396d6c1d',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a205ad-1150-7973-b7e0-3f860380023f',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313135302D373937332D623765302D3366383630333830303233663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313135302D373937332D623765302D3366383630333830303233663C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313135322D376362382D383630612D3939303661656432353031613C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313135302D373937332D623765302D3366383630333830303233660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303561642D313135322D376362382D383630612D3939303661656432353031610A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220323833313239363066366534323966346361383830383732393737393532616638633638633933386339623962393961366361633965636663663462343932383C2F4C6561663E3C506174683E3C486173683E326238393262656362303639346137306264353265303230336230613537383330303130356139363963336637353930616536353336613932613965616434643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20333737386234646136306466616365306333663832323561663133373631323334646336336163663463393361346636646163363834643962663830333438310A70726576696F75733A20323862376136393633663933316633343335393537323365323234623061643238396332613862303964393837353137613462366661636233373930663236370A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455943495144474D4A6B7A6A6F614C503130386857554639454E627569443474344F7479502B61303742515851645A44774968414E30764449685A6573794434776E333131563938314E4A7157465A566D6B38676D6A37547439735643634E3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951447A5750704C554E71304D34774870436A786D48316A54706D506C49764E6E70734F624A49746852555457514968414F37787353417144584535507070716F6C537531717858474D55507248344F4A64417048642F396D63726A3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-116a-7a5b-b3bc-de84b2e664a4',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313136612D376135622D623362632D6465383462326536363461343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313136612D376135622D623362632D6465383462326536363461343C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313136632D373334622D623233312D6630623635646634326531623C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313136612D376135622D623362632D6465383462326536363461340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303561642D313136632D373334622D623233312D6630623635646634326531620A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220633631373337353530633134646337663166353163393539353966373337356336646661656334666237396337613436643933663639613566636333646233313C2F4C6561663E3C506174683E3C486173683E326436306264333338346162316439366439656235626639336136386638393030333433333633303062383666373235333230643530353133626434393438313C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20313230353230656366386336383262363565663263393733316264343339393631633133656538396532326264313731326533343866643237346635336561630A70726576696F75733A20643535636639386633653433653137303839323235386361343161313764363734613263333534373463616633666161323961643733383566646539623433390A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434945453935446E46314C2F414E52416B796F2B5273727057536D525953777269524D635A495A643245542F5641694541335A624A47357274436D7378416D47664A49743230755A385641543045444C7570674459544B47765134413D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951447A5750704C554E71304D34774870436A786D48316A54706D506C49764E6E70734F624A49746852555457514968414F37787353417144584535507070716F6C537531717858474D55507248344F4A64417048642F396D63726A3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-1184-73c7-8af8-590b7c810b96',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313138342D373363372D386166382D3539306237633831306239363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313138342D373363372D386166382D3539306237633831306239363C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313138362D373663362D396264612D6530383266356361373830373C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313138342D373363372D386166382D3539306237633831306239360A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303561642D313138362D373663362D396264612D6530383266356361373830370A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220356137336132313839346539356663633035356566623434633661636265303034663964373732336234393265393361363536343838643964366466366634663C2F4C6561663E3C506174683E3C486173683E366639353635333663646230303064313437643338653262333034326332646163336430326636383136356437623332633138653935323733666265653933353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20623435386565373261396331323334383263633938373062353234633731366563343238313334613065376462303961333232663566663330663162396135620A70726576696F75733A20366430313863303466666630383538306538356564393864383433356364393837316136333232643961376563653732323963613965643430363631393934630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455543494461496161366E65744455324B4D3132564D47675038655252516332596735766B6F5255346F4F6F4A33374169454174656963753248524D61796646444F79554F5977676C56465157496F50755549726863544C6364783330553D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951447A5750704C554E71304D34774870436A786D48316A54706D506C49764E6E70734F624A49746852555457514968414F37787353417144584535507070716F6C537531717858474D55507248344F4A64417048642F396D63726A3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-1606-7db6-8234-3dab3d30eff1',74,49,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313630362D376462362D383233342D3364616233643330656666313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37343C2F526563656970744E6F3E3C42617463684E6F3E34393C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313630362D376462362D383233342D3364616233643330656666313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313630652D376638352D626336312D6462666438373664656330643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313630362D376462362D383233342D3364616233643330656666310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303561642D313630652D376638352D626336312D6462666438373664656330640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220363464373564653332646165343334386236383165333963666639663733393238613266353831306532333937313139623962363666616135396363633166643C2F4C6561663E3C506174683E3C486173683E656535303161343263333764643730353966376662663539393866633436343930323337343332633863303735363236633630313639363135393331656635363C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034390A66697273743A2037330A6C6173743A2037340A726F6F743A20663163316166303738633335373865633739363861636433613033656264313534636633363231353964666535373964663332396439656266333038383264320A70726576696F75733A20666434623632626563383164343264623562666236663339316331373933326131373732623934383638366333663434383364633763303335646164623465360A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45514349426745494E6654634B6669314A6C333242666A35666A6E632F67795231634E695A384D564F3434383376754169423337395657377662675752524B5247737853426A686874464F4A2F68613454464C6C6A6D6375424D6848413D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951447A5750704C554E71304D34774870436A786D48316A54706D506C49764E6E70734F624A49746852555457514968414F37787353417144584535507070716F6C537531717858474D55507248344F4A64417048642F396D63726A3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ad-18e1-7e48-b57e-22ceb13965ca',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561642D313865312D376534382D623537652D3232636562313339363563613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303561642D313865312D376534382D623537652D3232636562313339363563613C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561642D313931322D373530392D613466372D6138326361346337343964303C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561642D313865312D376534382D623537652D3232636562313339363563610A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303561642D313931322D373530392D613466372D6138326361346337343964300A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220616663663238313332373535643065616334616139383666346464623838626164343565643162393530643165383531356434356338343139363463363734633C2F4C6561663E3C506174683E3C486173683E383364613831396566663661346166366439323833326366643532646339623261636161633036346437316634653364663831353465393434343331343633343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20623038373837303233303966326162623535316439373734343834306133356365626362633332333036656161306636333433616533636635303863396333660A70726576696F75733A20383632663466653338356532366262306332356630386333373231323134623563313539376466613439323831393761383464356466323061363631383865620A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349436C3976766C5178705564322B67396363786D3737544D706854707A457265424E326D4D5068477248334A4169454173596B504F6C5A6D4A687173694A35557A6C77766E7478775749614E344B72506F476C737A6E7A42384F513D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951447A5750704C554E71304D34774870436A786D48316A54706D506C49764E6E70734F624A49746852555457514968414F37787353417144584535507070716F6C537531717858474D55507248344F4A64417048642F396D63726A3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
CREATE TABLE epochs (
	number INTEGER NOT NULL, 
	seq BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	"by" TEXT NOT NULL, 
	after_batch BIGINT NOT NULL, 
	first_batch BIGINT NOT NULL, 
	after_seq BIGINT NOT NULL, 
	outside TEXT, 
	CONSTRAINT pk_epochs PRIMARY KEY (number), 
	CONSTRAINT uq_epochs_seq UNIQUE (seq)
);
INSERT INTO "epochs" VALUES(2,1000000000001,1795397422000000,'wang',54,10001,79,'swg-checkpoint-1
size: 54
root: 0f265afacc3c048d373fe362e15f96794aac1e642be9bd07cd862530a43478f7
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d');
CREATE TABLE erasures (
	document TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	"by" TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	events TEXT NOT NULL, 
	CONSTRAINT pk_erasures PRIMARY KEY (document)
)
 WITHOUT ROWID

;
INSERT INTO "erasures" VALUES('01a205ad-1135-7683-ba9b-79990ba97d43',79,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a205ad-1606-7db6-8234-3dab3d30eff1',78,1795397411000000,'li.na','asked by the person','[73]');
CREATE TABLE failures (
	digest TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	last_at BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	CONSTRAINT pk_failures PRIMARY KEY (digest)
);
CREATE TABLE gateway_keys (
	seq INTEGER NOT NULL, 
	key_id TEXT NOT NULL, 
	certificate TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	"by" TEXT NOT NULL, 
	replaces TEXT, 
	trusted_to BIGINT, 
	reason TEXT, 
	CONSTRAINT pk_gateway_keys PRIMARY KEY (seq)
);
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBDDCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0gAMEUCIQC0Hf0i5OhHtGiDHX6EcP1Ye3hIZY8zDBthImCVwNrtugIgak1zoHPHGHXQBAKeLRHRw1lYP/Ppy4Jwu/GNOs9uYr0=',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBDTCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0kAMEYCIQDzWPpLUNq0M4wHpCjxmH1jTpmPlIvNnpsObJIthRUTWQIhAO7xsSAqDXE5PppqolSu1qxXGMUPrH4OJdApHd/9mcrj',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'efda1080d2820cbaca0179d1f9ab13453748d7c30916c886bbd8447e9855d4b1');
INSERT INTO "header_nodes" VALUES(1,1,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,2,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,3,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,4,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,5,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,6,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,7,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,8,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,9,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,10,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,11,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,12,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,13,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,14,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,15,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,16,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,17,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,18,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,19,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,20,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,21,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,22,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,23,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,24,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,25,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,26,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,27,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,28,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,29,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,30,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,31,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,32,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,33,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,34,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,35,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,36,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,37,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
INSERT INTO "header_nodes" VALUES(1,38,'a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e');
CREATE TABLE http_seals (
	document TEXT NOT NULL, 
	headers TEXT NOT NULL, 
	base TEXT NOT NULL, 
	wire BLOB, 
	CONSTRAINT pk_http_seals PRIMARY KEY (document)
);
INSERT INTO "http_seals" VALUES('01a205ad-10d1-7ad9-8760-0b5d29a99993','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('e1fbfdf6e9db55ca15541d3ab86fe92298fb288725c76957e7955bc003130da0','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByTCCAW6gAwIBAgIUS8NkK08+sswH5OCiykPsSTNiNgIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAS7OglvxKaBaRHyb6NY9V3wApKeOsCa3ydn5k+oXHXXq0WV
sa6J2ppvAYDLbSu8Tfsacfdi2WV7fixwWmjI8bCUo2YwZDAdBgNVHQ4EFgQUgZ28
3Ffpm9HktWrUEwHQhAejUKEwHwYDVR0jBBgwFoAUgZ283Ffpm9HktWrUEwHQhAej
UKEwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSQAwRgIhAIVqNcVNNPeYq260d3xpAYE6wTn/Du1F1Th4NCRF2186AiEA2Q53
UYV5GkQq/PJ3It/rXUiqKv8vBMhCIlsxJGNZhw8=
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('c9dd7dba89c82761a2688f13637c5610419d56dc6c7244809b42e57d354e4489','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIUMncnObFiG35RBNhC9N1a3Cylkk8wCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAATel5TtrRehyPvrs5Po/MUPlO/FVI6Y4T89
qF5Vcn9PvCoxshM5zBIJZ4VYMgu7mSdF3BXTMnlQC/n8x0hUhzp4o2AwXjAdBgNV
HQ4EFgQUp6Q1K77pIYN5ULoMm21Gr8wdABowHwYDVR0jBBgwFoAUgZ283Ffpm9Hk
tWrUEwHQhAejUKEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAICzGoPdw27slo+yp99qXOwNSfvKCNJBR4LmKpZNTYZYAiEA
32njaDSMAy+JHaFzrogFA7T/6u8e+kQfbbKZljmv4fE=
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('981f5265a7da3a5b951b86591d7421d157542963d39f7d5257f264a34cf5880e','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUIplVuIkv368+K+15NPKpCzR4QOswCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ/EArzjY7INusNtJBWo+OLtH9VdLwaqrhV
8sVvd7QLny60Crte4/+2lbXIwQpu4x1HqP/SG7ks2YSJLHsZ2DHQo2AwXjAdBgNV
HQ4EFgQU0Rh87Fuhu+LNKx73gJuPtreOzlswHwYDVR0jBBgwFoAUgZ283Ffpm9Hk
tWrUEwHQhAejUKEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgdgO91EnBRk/CEu3LwRQIT1kPctocz5QzSEVl9Y461/wCIGUX
DiZaJxx4WtVv8aWHpY0rsyqOUOhVG4FRFUJ+5OFv
-----END CERTIFICATE-----
',1795395600000000);
CREATE TABLE kept_schemas (
	digest TEXT NOT NULL, 
	code TEXT NOT NULL, 
	files BLOB NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_schemas PRIMARY KEY (digest)
);
INSERT INTO "kept_schemas" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','inspection.notice.1',X'789CAB56CACB2FC94C4ED533D4AB284E51B2520AF0C8A8F2CFF3CB4A740F2B890CB6D056AA0500D4A20B89',1795397411000000);
CREATE TABLE lanes (
	id TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	next_at BIGINT, 
	blocked BOOLEAN NOT NULL, 
	failures INTEGER NOT NULL, 
	token TEXT, 
	leased_until BIGINT, 
	CONSTRAINT pk_lanes PRIMARY KEY (id)
)
 WITHOUT ROWID

;
INSERT INTO "lanes" VALUES('customs-demo|inspection|421820260000000001','customs-demo','mailbox',1795395600000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('customs-demo|inspection|421820260000000002','customs-demo','mailbox',NULL,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('customs-demo|inspection|421820260000000003','customs-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('trader-a|inspection|421820260000000007','trader-a','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('trader-demo|inspection|421820260000000001','trader-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('trader-demo|inspection|421820260000000003','trader-demo','mailbox',1795395611000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('trader-demo|inspection|421820260000000006','trader-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('trader-demo|inspection|421820260000000008','trader-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('trader-demo|inspection|421820260000000009','trader-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('yard-demo|inspection|421820260000000001','yard-demo','mailbox',1795395600000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('yard-demo|inspection|421820260000000003','yard-demo','mailbox',1795395611000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('yard-demo|inspection|421820260000000006','yard-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('yard-demo|inspection|421820260000000007','yard-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('yard-demo|inspection|421820260000000008','yard-demo','mailbox',1795397411000000,0,0,NULL,NULL);
INSERT INTO "lanes" VALUES('yard-demo|inspection|421820260000000009','yard-demo','mailbox',1795397411000000,0,0,NULL,NULL);
CREATE TABLE leaves (
	seq INTEGER NOT NULL, 
	batch BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_leaves PRIMARY KEY (seq)
);
INSERT INTO "leaves" VALUES(1,1,'audit','port-ca','swg-leaf-1
sequence: 1
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 5920dbb1222f6be8eebdcea4351b7201cb307a8e68516e57ca16733d2de415fb
note: register changed, now e987ac2914c3dbcfca98d18376a2efdd33af7a2e69c8df494fd207b52b4d33b4');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: a3175d0ea2a032d113312e7ca90654c02b13a490c38508db772f3301659d8e33
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 01ce6fa07b3c793deffe457d0dddc357b3c198382f59a0f763ee7b8dcf05dd1f
note: register changed, now ed4dfc52c629b1b1ff51d7a2dacc3d533b31a365681ea9c1d2597ef7a9424566');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 039ea422442948acb04f6c4a04f9f9015a9499be12b43534e082b6526b691d55
note: register changed, now 329ffec511ec928306f85237ad343ac668dc8cfa5e6ba6ba313b9de191f1c372');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 293daa75c1691c22f1718029f7538167270df50f89b980053b691377efe0f1cc
note: register changed, now 57dc32b11c622f60af737b7073cc4a236d8c11839edac5a388d773b0e5ae9c41');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 1ae563fed40ebe55c69ac41a7250ae46c5d58bd4753c42d15d7106684f4670c8
note: register changed, now e987ac2914c3dbcfca98d18376a2efdd33af7a2e69c8df494fd207b52b4d33b4');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now e07cb479f604ac190b9bf9c589e6a6aea74c93a4390ae8d8a0231bffbe2df7aa');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a205ad-0e94-7169-9c1b-417136976a5c','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ad-0e94-7169-9c1b-417136976a5c
sender: customs-demo
message_id: 01a205ad-0e82-7dfa-8d71-a6b833db1f2e
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a205ad-0e82-7dfa-8d71-a6b833db1f2e','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ad-0e82-7dfa-8d71-a6b833db1f2e
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a205ad-0e94-7169-9c1b-417136976a5c
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 38aa578e655efd8d743b03ce811de8deafa4710bed362c3da85e1d86a8936fa3');
INSERT INTO "leaves" VALUES(11,8,'case','01a205ad-0e94-7169-9c1b-417136976a5c','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ad-0e94-7169-9c1b-417136976a5c
sender: yard-demo
message_id: 01a205ad-0efd-7d02-8d6c-90d59b79cfb9
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a205ad-0efd-7d02-8d6c-90d59b79cfb9','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ad-0efd-7d02-8d6c-90d59b79cfb9
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a205ad-0e94-7169-9c1b-417136976a5c
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 337d26cf8ea78dfbc632b2d7720186e0715f1d3485e905a672306e4daab786c4');
INSERT INTO "leaves" VALUES(13,9,'case','01a205ad-0e94-7169-9c1b-417136976a5c','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ad-0e94-7169-9c1b-417136976a5c
sender: yard-demo
message_id: 01a205ad-0f2b-7526-b661-2c4873499f7f
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a205ad-0f2b-7526-b661-2c4873499f7f','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ad-0f2b-7526-b661-2c4873499f7f
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a205ad-0e94-7169-9c1b-417136976a5c
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 492d3dbec8cca5eb275750dfdf90695b2213484552af529feb41916027588c3b');
INSERT INTO "leaves" VALUES(15,10,'case','01a205ad-0e94-7169-9c1b-417136976a5c','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ad-0e94-7169-9c1b-417136976a5c
sender: customs-demo
message_id: 01a205ad-0f6d-785c-9a0c-4b76d036a6ee
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a205ad-0f6d-785c-9a0c-4b76d036a6ee','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ad-0f6d-785c-9a0c-4b76d036a6ee
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a205ad-0e94-7169-9c1b-417136976a5c
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 6f8cd150d3d07fc7330e6a554a1affabbc726f872a774fedc9417e7d3a846232');
INSERT INTO "leaves" VALUES(17,11,'case','01a205ad-0e94-7169-9c1b-417136976a5c','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ad-0e94-7169-9c1b-417136976a5c
sender: customs-demo
message_id: 01a205ad-0fa9-7272-8b87-bc9a58f274d8
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a205ad-0fa9-7272-8b87-bc9a58f274d8','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ad-0fa9-7272-8b87-bc9a58f274d8
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a205ad-0e94-7169-9c1b-417136976a5c
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 836f0c958e0a54f4e06181c599f73e1ec51226ac4ddd24b30074e2dba691c941');
INSERT INTO "leaves" VALUES(19,12,'case','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
sender: yard-demo
message_id: 01a205ad-0fcd-7fd0-985d-5c6c184e19c1
document: 375c94c399cbb411f62721d7015de31d3a579e225f457fa7b7463e6a6c543412
case: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a205ad-0fcd-7fd0-985d-5c6c184e19c1','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205ad-0fcd-7fd0-985d-5c6c184e19c1
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 5b4ac33d232402582239dada37c9e533a76f31d30a3ab7cda96f4b71d1543c2d');
INSERT INTO "leaves" VALUES(21,13,'case','01a205ad-1003-76df-ad67-8aaa2ad11c48','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205ad-1003-76df-ad67-8aaa2ad11c48
sender: yard-demo
message_id: 01a205ad-1001-717c-8008-1b6817738ac2
document: 6fa127571571aaa5cb1d9be43fa83a424739d2deb98a82c9e29057616291fe23
case: 01a205ad-1003-76df-ad67-8aaa2ad11c48
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a205ad-1001-717c-8008-1b6817738ac2','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205ad-1001-717c-8008-1b6817738ac2
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a205ad-1003-76df-ad67-8aaa2ad11c48
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 b8e27de061be2157cb48109194a63f337b9d27c94bcb179ba107188730d597e2');
INSERT INTO "leaves" VALUES(23,14,'case','01a205ad-1018-761e-ad27-15cc00fcdc2f','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205ad-1018-761e-ad27-15cc00fcdc2f
sender: customs-demo
message_id: 01a205ad-1015-727c-9c56-12cbb938d40f
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a205ad-1018-761e-ad27-15cc00fcdc2f
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a205ad-1015-727c-9c56-12cbb938d40f','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205ad-1015-727c-9c56-12cbb938d40f
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a205ad-1018-761e-ad27-15cc00fcdc2f
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 24164d8d1fd466030a2a52cee8ccc747de888332dd680081e3b35803520ed1c0');
INSERT INTO "leaves" VALUES(25,15,'case','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
sender: gateway
document: ba7544ebc84d06e5fda3aa9a408762dad008997e4883cb0d29e1c34d91ae2a4f
case: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a205ad-0fcd-7fd0-985d-5c6c184e19c1','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0fcd-7fd0-985d-5c6c184e19c1
case: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a205ad-1003-76df-ad67-8aaa2ad11c48','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-1003-76df-ad67-8aaa2ad11c48
sender: gateway
document: 3f0a2b252309d465c4eaf011d685d9e0327deedcd23da5233a4e75aed12d744e
case: 01a205ad-1003-76df-ad67-8aaa2ad11c48
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a205ad-1001-717c-8008-1b6817738ac2','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-1001-717c-8008-1b6817738ac2
case: 01a205ad-1003-76df-ad67-8aaa2ad11c48
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a205ad-109b-76a2-a832-7073bd6237c1','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-109b-76a2-a832-7073bd6237c1
sender: yard-demo
message_id: 01a205ad-1099-788c-b056-a5796ac37136
document: abb15a1d849e6be2613121f199e49e6577b85c09c9ff023e451716f234105b1a
case: 01a205ad-109b-76a2-a832-7073bd6237c1
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a205ad-1099-788c-b056-a5796ac37136','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-1099-788c-b056-a5796ac37136
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a205ad-109b-76a2-a832-7073bd6237c1
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 7897008e60ca16405f6e169a7b3d6b738d6e963da513b35166ebd8796fb68e25');
INSERT INTO "leaves" VALUES(31,17,'case','01a205ad-10b4-7968-b647-7ddd559d6328','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-10b4-7968-b647-7ddd559d6328
sender: yard-demo
message_id: 01a205ad-10b2-70b6-a0e6-2545adea7935
document: 7708e9296be89360a362fe4ca12caa5f16c7e2ebfa3ebca72be7912e8ca21bdb
case: 01a205ad-10b4-7968-b647-7ddd559d6328
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a205ad-10b4-7968-b647-7ddd559d6328','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-10b4-7968-b647-7ddd559d6328
sender: yard-demo
message_id: 01a205ad-10b4-7968-b647-7ddd8f7aec89
document: 5d2789a687b1a19bc327fb87b4ade78ef3f0108ccd10e170418bebe611bc1d54
case: 01a205ad-10b4-7968-b647-7ddd559d6328
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a205ad-10b2-70b6-a0e6-2545adea7935','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-10b2-70b6-a0e6-2545adea7935
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a205ad-10b4-7968-b647-7ddd559d6328
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 d88baa610337806ac33a4e2e6be4d5105311402f8c713e7c766fd1da339ec7b5');
INSERT INTO "leaves" VALUES(34,18,'case','01a205ad-10d4-7734-8268-bc7915f10ce1','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-10d4-7734-8268-bc7915f10ce1
sender: customs-demo
message_id: 01a205ad-10d1-7ad9-8760-0b5d29a99993
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a205ad-10d4-7734-8268-bc7915f10ce1
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a205ad-10d1-7ad9-8760-0b5d29a99993','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-10d1-7ad9-8760-0b5d29a99993
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a205ad-10d4-7734-8268-bc7915f10ce1
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 2ea8402d0729505e51ada49e0c5e967edd040583088e49f41501e5acc3d84dc7 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: f342f09de25ff08bcaf9ecb5dc3387133ed84aa18a80575393768e60866e424b
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a205ad-111a-7e25-9248-50d0dd9ccb89','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205ad-111a-7e25-9248-50d0dd9ccb89
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a205ad-1135-7683-ba9b-79990ba97d43','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205ad-1135-7683-ba9b-79990ba97d43
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a205ad-113d-77a2-a806-21bb396d6c1d','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205ad-113d-77a2-a806-21bb396d6c1d
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a205ad-1152-7cb8-860a-9906aed2501a','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-1152-7cb8-860a-9906aed2501a
sender: customs-demo
message_id: 01a205ad-1150-7973-b7e0-3f860380023f
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a205ad-1152-7cb8-860a-9906aed2501a
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a205ad-1150-7973-b7e0-3f860380023f','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-1150-7973-b7e0-3f860380023f
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a205ad-1152-7cb8-860a-9906aed2501a
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 28312960f6e429f4ca880872977952af8c68c938c9b9b99a6cac9ecfcf4b4928');
INSERT INTO "leaves" VALUES(43,25,'case','01a205ad-116c-734b-b231-f0b65df42e1b','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-116c-734b-b231-f0b65df42e1b
sender: customs-demo
message_id: 01a205ad-116a-7a5b-b3bc-de84b2e664a4
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a205ad-116c-734b-b231-f0b65df42e1b
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a205ad-116a-7a5b-b3bc-de84b2e664a4','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-116a-7a5b-b3bc-de84b2e664a4
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a205ad-116c-734b-b231-f0b65df42e1b
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 c61737550c14dc7f1f51c95959f7375c6dfaec4fb79c7a46d93f69a5fcc3db31');
INSERT INTO "leaves" VALUES(45,26,'case','01a205ad-1186-76c6-9bda-e082f5ca7807','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-1186-76c6-9bda-e082f5ca7807
sender: customs-demo
message_id: 01a205ad-1184-73c7-8af8-590b7c810b96
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a205ad-1186-76c6-9bda-e082f5ca7807
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a205ad-1184-73c7-8af8-590b7c810b96','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-1184-73c7-8af8-590b7c810b96
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a205ad-1186-76c6-9bda-e082f5ca7807
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 5a73a21894e95fcc055efb44c6acbe004f9d7723b492e93a656488d9d6df6f4f');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a205ad-0e94-7169-9c1b-4171502f241d','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0e94-7169-9c1b-4171502f241d
sender: trader-demo
message_id: 01a205ad-0e82-7dfa-8d71-a6b833db1f2e
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a205ad-0f8f-70b2-b749-6ae5ce3e90ef','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f8f-70b2-b749-6ae5ce3e90ef
sender: yard-demo
message_id: 01a205ad-0f6d-785c-9a0c-4b76d036a6ee
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a205ad-0e94-7169-9c1b-4171ab421151','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0e94-7169-9c1b-4171ab421151
sender: yard-demo
message_id: 01a205ad-0e82-7dfa-8d71-a6b833db1f2e
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a205ad-0f00-7800-8410-16efad29d7d0','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f00-7800-8410-16efad29d7d0
sender: customs-demo
message_id: 01a205ad-0efd-7d02-8d6c-90d59b79cfb9
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a205ad-0f00-7800-8410-16effacf5e7d','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f00-7800-8410-16effacf5e7d
sender: trader-demo
message_id: 01a205ad-0efd-7d02-8d6c-90d59b79cfb9
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a205ad-0f47-7528-97ec-52fba2a3b8a3','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f47-7528-97ec-52fba2a3b8a3
sender: trader-demo
message_id: 01a205ad-0f2b-7526-b661-2c4873499f7f
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a205ad-0f8f-70b2-b749-6ae587939dbd','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f8f-70b2-b749-6ae587939dbd
sender: trader-demo
message_id: 01a205ad-0f6d-785c-9a0c-4b76d036a6ee
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a205ad-0f47-7528-97ec-52fb11790dd4','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f47-7528-97ec-52fb11790dd4
sender: customs-demo
message_id: 01a205ad-0f2b-7526-b661-2c4873499f7f
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a205ad-0f47-7528-97ec-52fba2a3b8a3','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f47-7528-97ec-52fba2a3b8a3
sender: trader-demo
message_id: 01a205ad-0f2b-7526-b661-2c4873499f7f
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a205ad-0fcf-7c50-82a8-a0d27aaa496e','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0fcf-7c50-82a8-a0d27aaa496e
sender: customs-demo
message_id: 01a205ad-0fcd-7fd0-985d-5c6c184e19c1
case: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a205ad-1003-76df-ad67-8aaa5a75d6f5','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-1003-76df-ad67-8aaa5a75d6f5
sender: customs-demo
message_id: 01a205ad-1001-717c-8008-1b6817738ac2
case: 01a205ad-1003-76df-ad67-8aaa2ad11c48
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a205ad-137f-7ec9-a744-bdeabe960ff0','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a205ad-137f-7ec9-a744-bdeabe960ff0
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a205ad-1003-76df-ad67-8aaa5a75d6f5','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-1003-76df-ad67-8aaa5a75d6f5
sender: wang
message_id: 01a205ad-1001-717c-8008-1b6817738ac2
case: 01a205ad-1003-76df-ad67-8aaa2ad11c48
note: dead -> due, replay: all of them; replay 01a205ad-137f-7ec9-a744-bdeabe960ff0, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a205ad-0f47-7528-97ec-52fba2a3b8a3','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f47-7528-97ec-52fba2a3b8a3
sender: wang
message_id: 01a205ad-0f2b-7526-b661-2c4873499f7f
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a205ad-0f8f-70b2-b749-6ae5ce3e90ef','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f8f-70b2-b749-6ae5ce3e90ef
sender: wang
message_id: 01a205ad-0f6d-785c-9a0c-4b76d036a6ee
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: replayed as 01a205ad-13d1-75e4-ba58-c19eb2ca806a: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a205ad-0fcf-7c50-82a8-a0d27aaa496e','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0fcf-7c50-82a8-a0d27aaa496e
sender: wang
message_id: 01a205ad-0fcd-7fd0-985d-5c6c184e19c1
case: 01a205ad-0fcf-7c50-82a8-a0d1cae0a87e
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a205ad-0f8f-70b2-b749-6ae587939dbd','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-0f8f-70b2-b749-6ae587939dbd
sender: wang
message_id: 01a205ad-0f6d-785c-9a0c-4b76d036a6ee
case: 01a205ad-0e94-7169-9c1b-417136976a5c
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a205ad-1152-7cb8-860a-9906ecfed016','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-1152-7cb8-860a-9906ecfed016
sender: wang
message_id: 01a205ad-1150-7973-b7e0-3f860380023f
case: 01a205ad-1152-7cb8-860a-9906aed2501a
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: f06f027836a0811a43a606005b943989253d316cee6406a29734827fc59733f3
note: register changed, now 6fb96b93f0995c7564c8467ee88afe0beb23d906a206bf8a05059c6015ac60c0');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a205ad-116c-734b-b231-f0b6d20ae7a4','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-116c-734b-b231-f0b6d20ae7a4
case: 01a205ad-116c-734b-b231-f0b65df42e1b
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a205ad-1186-76c6-9bda-e08305236cf7','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-1186-76c6-9bda-e08305236cf7
case: 01a205ad-1186-76c6-9bda-e082f5ca7807
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now 77e350266765250db6c9ed6f390d0ac18b9fba94bf9ec33edb56139ea6fb90d4');
INSERT INTO "leaves" VALUES(69,46,'audit','yard-demo','swg-leaf-1
sequence: 69
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: a9baedfdc32af2e911151c3e32dd5c24c00c57ba0c348fa77056deff6448b260
note: register changed, now 9e91ae5d1b224d29fc9c8f70b932ee1b1fafc95c6534ccc0a81040ccdc50fc2e');
INSERT INTO "leaves" VALUES(70,47,'audit','yard-demo','swg-leaf-1
sequence: 70
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 4ef52f165b0e95bbb1a6c01565d8c3928449fad4a46ef610a91f8efa151698fb
note: register changed, now 9335b0cef6f85205cce617387189da46e424fd54580dfdc762bbf79051a352ae');
INSERT INTO "leaves" VALUES(71,48,'audit','some-document','swg-leaf-1
sequence: 71
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: some-document
sender: auditor
note: read document, auditor');
INSERT INTO "leaves" VALUES(72,48,'audit','b','swg-leaf-1
sequence: 72
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: b
sender: li.na
note: back up, operator');
INSERT INTO "leaves" VALUES(73,49,'case','01a205ad-160e-7f85-bc61-dbfd876dec0d','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ad-160e-7f85-bc61-dbfd876dec0d
sender: customs-demo
message_id: 01a205ad-1606-7db6-8234-3dab3d30eff1
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a205ad-160e-7f85-bc61-dbfd876dec0d
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(74,49,'accepted','01a205ad-1606-7db6-8234-3dab3d30eff1','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ad-1606-7db6-8234-3dab3d30eff1
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a205ad-160e-7f85-bc61-dbfd876dec0d
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 64d75de32dae4348b681e39cff9f73928a2f5810e2397119b9b66faa59ccc1fd');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a205ad-160f-7db1-83c7-ca70413f370c','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-160f-7db1-83c7-ca70413f370c
sender: yard-demo
message_id: 01a205ad-1606-7db6-8234-3dab3d30eff1
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ad-160e-7f85-bc61-dbfd876dec0d
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(76,51,'delivery','01a205ad-160f-7db1-83c7-ca6f4f3f322f','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-160f-7db1-83c7-ca6f4f3f322f
sender: trader-demo
message_id: 01a205ad-1606-7db6-8234-3dab3d30eff1
case: 01a205ad-160e-7f85-bc61-dbfd876dec0d
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(77,52,'delivery','01a205ad-160f-7db1-83c7-ca6f4f3f322f','swg-leaf-1
sequence: 77
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ad-160f-7db1-83c7-ca6f4f3f322f
sender: wang
message_id: 01a205ad-1606-7db6-8234-3dab3d30eff1
case: 01a205ad-160e-7f85-bc61-dbfd876dec0d
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(78,53,'erasure','01a205ad-1606-7db6-8234-3dab3d30eff1','swg-leaf-1
sequence: 78
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a205ad-1606-7db6-8234-3dab3d30eff1
sender: li.na
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
note: erase, operator: asked by the person; known at 73');
INSERT INTO "leaves" VALUES(79,54,'pruning','inspection-20261121T000000-1.swgv','swg-leaf-1
sequence: 79
time: 2026-11-23T01:30:11.000000Z
kind: pruning
id: inspection-20261121T000000-1.swgv
sender: gateway
document: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
note: prune, gateway: 1 documents, receipts 39 to 39, listed ebe1cbd2b61c74e14a09c34b0c60c66f547afccb952a60eb5dcb0a4f21bfd2e5, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: 528765215f0d2a3c706f9ceecb8162fc4e6cbe35d8771037250dc1ef2daa1384
note: epoch 2 after batch 54 and record 79; outside 156f672f3a6d3daed7ec5ad31e4279ba9a2ae7c023c416330ff6a3ea699c6441; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a205ad-1912-7509-a4f7-a82ca4c749d0','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a205ad-1912-7509-a4f7-a82ca4c749d0
sender: customs-demo
message_id: 01a205ad-18e1-7e48-b57e-22ceb13965ca
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a205ad-1912-7509-a4f7-a82ca4c749d0
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a205ad-18e1-7e48-b57e-22ceb13965ca','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a205ad-18e1-7e48-b57e-22ceb13965ca
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a205ad-1912-7509-a4f7-a82ca4c749d0
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 afcf28132755d0eac4aa986f4ddb88bad45ed1b950d1e8515d45c841964c674c');
CREATE TABLE marks (
	name TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (name)
)
 WITHOUT ROWID

;
CREATE TABLE message_keys (
	sender_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	document TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_message_keys PRIMARY KEY (sender_id, name, message_id)
)
 WITHOUT ROWID

;
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a205ad-0fa9-7272-8b87-bc9a58f274d8','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a205ad-0e82-7dfa-8d71-a6b833db1f2e','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a205ad-10d1-7ad9-8760-0b5d29a99993','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a205ad-1150-7973-b7e0-3f860380023f','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a205ad-116a-7a5b-b3bc-de84b2e664a4','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a205ad-1184-73c7-8af8-590b7c810b96','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a205ad-1606-7db6-8234-3dab3d30eff1','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a205ad-18e1-7e48-b57e-22ceb13965ca','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a205ad-1015-727c-9c56-12cbb938d40f','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a205ad-0f6d-785c-9a0c-4b76d036a6ee','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a205ad-10b2-70b6-a0e6-2545adea7935','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a205ad-0efd-7d02-8d6c-90d59b79cfb9','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a205ad-0f2b-7526-b661-2c4873499f7f','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a205ad-0fcd-7fd0-985d-5c6c184e19c1','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a205ad-1001-717c-8008-1b6817738ac2','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a205ad-1099-788c-b056-a5796ac37136','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
CREATE TABLE messages (
	id TEXT NOT NULL, 
	document TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	case_id TEXT, 
	head TEXT NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_messages PRIMARY KEY (id)
);
INSERT INTO "messages" VALUES('01a205ad-0e82-7dfa-8d71-a6b833db1f2e','01a205ad-0e82-7dfa-8d71-a6b833db1f2e',0,'inspection.notice.1','01a205ad-0e94-7169-9c1b-417136976a5c','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ad-0efd-7d02-8d6c-90d59b79cfb9','01a205ad-0efd-7d02-8d6c-90d59b79cfb9',0,'inspection.arrival.1','01a205ad-0e94-7169-9c1b-417136976a5c','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-0f2b-7526-b661-2c4873499f7f','01a205ad-0f2b-7526-b661-2c4873499f7f',0,'inspection.arrival.1','01a205ad-0e94-7169-9c1b-417136976a5c','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-0f6d-785c-9a0c-4b76d036a6ee','01a205ad-0f6d-785c-9a0c-4b76d036a6ee',0,'inspection.result.1','01a205ad-0e94-7169-9c1b-417136976a5c','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a205ad-0fa9-7272-8b87-bc9a58f274d8','01a205ad-0fa9-7272-8b87-bc9a58f274d8',0,'inspection.arrival-reply.1','01a205ad-0e94-7169-9c1b-417136976a5c','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a205ad-0fcd-7fd0-985d-5c6c184e19c1','01a205ad-0fcd-7fd0-985d-5c6c184e19c1',0,'inspection.arrival.1','01a205ad-0fcf-7c50-82a8-a0d1cae0a87e','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-1001-717c-8008-1b6817738ac2','01a205ad-1001-717c-8008-1b6817738ac2',0,'inspection.arrival.1','01a205ad-1003-76df-ad67-8aaa2ad11c48','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-1015-727c-9c56-12cbb938d40f','01a205ad-1015-727c-9c56-12cbb938d40f',0,'inspection.notice.1','01a205ad-1018-761e-ad27-15cc00fcdc2f','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ad-1099-788c-b056-a5796ac37136','01a205ad-1099-788c-b056-a5796ac37136',0,'inspection.arrival.1','01a205ad-109b-76a2-a832-7073bd6237c1','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-10b2-70b6-a0e6-2545adea7935','01a205ad-10b2-70b6-a0e6-2545adea7935',0,'inspection.arrival.1','01a205ad-10b4-7968-b647-7ddd559d6328','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-10b4-7968-b647-7ddd8f7aec89','01a205ad-10b2-70b6-a0e6-2545adea7935',1,'inspection.arrival.1','01a205ad-10b4-7968-b647-7ddd559d6328','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ad-10d1-7ad9-8760-0b5d29a99993','01a205ad-10d1-7ad9-8760-0b5d29a99993',0,'inspection.notice.1','01a205ad-10d4-7734-8268-bc7915f10ce1','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ad-1150-7973-b7e0-3f860380023f','01a205ad-1150-7973-b7e0-3f860380023f',0,'inspection.notice.1','01a205ad-1152-7cb8-860a-9906aed2501a','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ad-116a-7a5b-b3bc-de84b2e664a4','01a205ad-116a-7a5b-b3bc-de84b2e664a4',0,'inspection.notice.1','01a205ad-116c-734b-b231-f0b65df42e1b','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ad-1184-73c7-8af8-590b7c810b96','01a205ad-1184-73c7-8af8-590b7c810b96',0,'inspection.notice.1','01a205ad-1186-76c6-9bda-e082f5ca7807','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ad-1606-7db6-8234-3dab3d30eff1','01a205ad-1606-7db6-8234-3dab3d30eff1',0,'inspection.notice.1','01a205ad-160e-7f85-bc61-dbfd876dec0d','','');
INSERT INTO "messages" VALUES('01a205ad-18e1-7e48-b57e-22ceb13965ca','01a205ad-18e1-7e48-b57e-22ceb13965ca',0,'inspection.notice.1','01a205ad-1912-7509-a4f7-a82ca4c749d0','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
CREATE TABLE orphans (
	seq INTEGER NOT NULL, 
	epoch BIGINT NOT NULL, 
	received_at BIGINT NOT NULL, 
	verdict TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	sender_id TEXT, 
	type TEXT, 
	message_id TEXT, 
	document TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_orphans PRIMARY KEY (seq)
);
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a205ad-17db-709b-962e-2a6365fafb14','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a205ad-17db-709b-962e-2a6421b08cc4','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
CREATE TABLE other_means (
	seq INTEGER NOT NULL, 
	delivery TEXT NOT NULL, 
	how TEXT NOT NULL, 
	handed_at BIGINT NOT NULL, 
	whom TEXT NOT NULL, 
	digest TEXT, 
	name TEXT, 
	media_type TEXT, 
	size INTEGER, 
	content BLOB, 
	reopened_as TEXT, 
	CONSTRAINT pk_other_means PRIMARY KEY (seq)
);
INSERT INTO "other_means" VALUES(62,'01a205ad-0fcf-7c50-82a8-a0d27aaa496e','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(77,'01a205ad-160f-7db1-83c7-ca6f4f3f322f','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
CREATE TABLE partner_keys (
	role TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	CONSTRAINT pk_partner_keys PRIMARY KEY (role, kind, value)
);
INSERT INTO "partner_keys" VALUES('yard','site','CNQDG420018','yard-demo');
INSERT INTO "partner_keys" VALUES('yard','site','CNQDG420026','yard-demo');
INSERT INTO "partner_keys" VALUES('port','ship','4218/LU HAI QING DAO','port-demo');
INSERT INTO "partner_keys" VALUES('port','terminal','4218/QQCT','port-demo');
INSERT INTO "partner_keys" VALUES('yard','terminal','4218/QQCT','port-demo');
INSERT INTO "partner_keys" VALUES('trader','credit-code','91370700MA3ABC127H','trader-demo');
CREATE TABLE partners (
	name TEXT NOT NULL, 
	zh TEXT NOT NULL, 
	en TEXT NOT NULL, 
	roles TEXT NOT NULL, 
	sender_ids TEXT NOT NULL, 
	disabled BOOLEAN NOT NULL, 
	terms TEXT NOT NULL, 
	CONSTRAINT pk_partners PRIMARY KEY (name)
);
INSERT INTO "partners" VALUES('yard-demo','青岛前湾港区查验场（演示）','Qianwan inspection yard of the demo','["yard"]','["4218MA3YRD663"]',0,'{"channel":"mailbox","form":"own","url":null,"receipt":"signed","on_unknown":"again","ask_url":null,"unmatched":"hold","hold_minutes":30,"max_bytes":1048576,"timeout_s":10.0,"lease_s":60,"max_attempts":null,"retry_first_s":1.0,"retry_most_s":600.0,"refused_bytes_a_day":16777216,"messages_a_second":100.0,"burst":1000,"bytes_a_day":4294967296,"open_requests":256,"open_refusals":32,"signatures":["xmldsig","session"],"doubts":[],"push_signature":"none","mutual_tls":"may","authorities":[],"revocation":"known","crl":null,"organisations":[],"needs":[],"needs_of":{},"one_person":"may not","sign_within_h":72,"folders":[],"folder_name":"{type}_{delivery}.xml","folder_done":"written","folder_receipts":"beside","folder_period_s":2.0,"folder_settle_s":2.0,"queue_out":null,"queue_in":null,"queue_receipts":null,"collect_url":null,"collect_period_s":30.0,"collect_id":"Message-Id","collect_secret":null,"collect_done":"delete"}');
INSERT INTO "partners" VALUES('port-demo','青岛前湾集装箱码头（演示）','Qianwan container terminal of the demo','["port","yard"]','["4218MA3PRT888"]',0,'{"channel":"push","form":"own","url":"http://127.0.0.1:8442/","receipt":"signed","on_unknown":"again","ask_url":null,"unmatched":"hold","hold_minutes":30,"max_bytes":1048576,"timeout_s":10.0,"lease_s":60,"max_attempts":null,"retry_first_s":1.0,"retry_most_s":600.0,"refused_bytes_a_day":16777216,"messages_a_second":100.0,"burst":1000,"bytes_a_day":4294967296,"open_requests":256,"open_refusals":32,"signatures":["xmldsig","session"],"doubts":[],"push_signature":"none","mutual_tls":"may","authorities":[],"revocation":"known","crl":null,"organisations":[],"needs":[],"needs_of":{},"one_person":"may not","sign_within_h":72,"folders":[],"folder_name":"{type}_{delivery}.xml","folder_done":"written","folder_receipts":"beside","folder_period_s":2.0,"folder_settle_s":2.0,"queue_out":null,"queue_in":null,"queue_receipts":null,"collect_url":null,"collect_period_s":30.0,"collect_id":"Message-Id","collect_secret":null,"collect_done":"delete"}');
INSERT INTO "partners" VALUES('trader-demo','青岛海岳进出口有限公司（演示）','Haiyue trading of the demo','["trader"]','["4218MA3ABC127"]',0,'{"channel":"mailbox","form":"own","url":null,"receipt":"signed","on_unknown":"again","ask_url":null,"unmatched":"hold","hold_minutes":30,"max_bytes":1048576,"timeout_s":10.0,"lease_s":60,"max_attempts":null,"retry_first_s":1.0,"retry_most_s":600.0,"refused_bytes_a_day":16777216,"messages_a_second":100.0,"burst":1000,"bytes_a_day":4294967296,"open_requests":256,"open_refusals":32,"signatures":["xmldsig","rfc9421","session"],"doubts":[],"push_signature":"none","mutual_tls":"may","authorities":[],"revocation":"known","crl":null,"organisations":[],"needs":[],"needs_of":{},"one_person":"may not","sign_within_h":72,"folders":[],"folder_name":"{type}_{delivery}.xml","folder_done":"written","folder_receipts":"beside","folder_period_s":2.0,"folder_settle_s":2.0,"queue_out":null,"queue_in":null,"queue_receipts":null,"collect_url":null,"collect_period_s":30.0,"collect_id":"Message-Id","collect_secret":null,"collect_done":"delete"}');
CREATE TABLE passkeys (
	digest TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	login TEXT NOT NULL, 
	credential TEXT NOT NULL, 
	public_key TEXT NOT NULL, 
	rp_id TEXT NOT NULL, 
	label TEXT NOT NULL, 
	counter BIGINT NOT NULL, 
	created_at BIGINT NOT NULL, 
	used_at BIGINT, 
	CONSTRAINT pk_passkeys PRIMARY KEY (digest)
);
INSERT INTO "passkeys" VALUES('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','yard-demo','wang-li','AQ','Ag','localhost','phone',1,1795397411000000,NULL);
CREATE TABLE persons (
	partner TEXT NOT NULL, 
	name TEXT NOT NULL, 
	duties TEXT NOT NULL, 
	keys TEXT NOT NULL, 
	CONSTRAINT pk_persons PRIMARY KEY (partner, name)
)
 WITHOUT ROWID

;
INSERT INTO "persons" VALUES('yard-demo','wang-li','["maker"]','["dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"]');
CREATE TABLE register_changes (
	seq INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	"by" TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	lines TEXT NOT NULL, 
	CONSTRAINT pk_register_changes PRIMARY KEY (seq)
);
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca e1fbfdf6e9db55ca until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","~ terms.signatures: xmldsig -> xmldsig session","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate c9dd7dba89c82761 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","~ terms.signatures: xmldsig -> xmldsig session","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate 981f5265a7da3a5b from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate 981f5265a7da3a5b: revoked 2026-11-23 09:00, keyCompromise, by list a3f7727abe952dd5"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list a3f7727abe952dd5037a7a343e95c34f6594a8e2cdb6e0d8943c07da3861154d of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate 981f5265a7da3a5b: revoked 2026-11-23 09:00, keyCompromise, by list a3f7727abe952dd5 (port-demo)"]');
INSERT INTO "register_changes" VALUES(7,1795395600000000,'li.na','yard-demo','["+ token swg_abcd… (partner) until 2030-03-18 01:46"]');
INSERT INTO "register_changes" VALUES(8,1795395600000000,'li.na','auditor','["+ token swg_efgh… (auditor)"]');
INSERT INTO "register_changes" VALUES(65,1795397411000000,'li.na','trader-demo','["+ partner trader-demo","~ zh: - -> 青岛海岳进出口有限公司（演示）","~ en: - -> Haiyue trading of the demo","~ terms.signatures: xmldsig -> xmldsig rfc9421 session","+ role trader","+ sender id 4218MA3ABC127","+ may send chain.application.1","+ may send chain.consent.1","+ may send credit.claim.1","+ may send credit.enquiry.1","+ may send credit.loss-notice.1","+ may send credit.premium.1","+ may send credit.proposal.1","+ may send credit.risk-query.1","+ may send credit.signing.1","+ may send declaration.amendment.1","+ may send financing.application.1","+ may send financing.authorization.1","+ may send financing.closure-request.1","+ may send financing.contract.1","+ may send financing.drawdown.1","+ may send financing.repayment.1","+ may send guarantee.authorization.1","+ may send guarantee.premium.1","+ may send guarantee.proposal.1","+ may send guarantee.quota.1","+ may send inspection.appointment.1","+ may send mandate.authorization.1","+ may send settlement.allocation.1","+ may send settlement.bop-report.1","+ may send settlement.cancellation.1","+ may send settlement.inward-instruction.1","+ may send settlement.outward.1","+ may send settlement.query.1","+ may send settlement.signing.1","+ may send signing.consent.1","+ key trader credit-code 91370700MA3ABC127H"]');
INSERT INTO "register_changes" VALUES(68,1795397411000000,'li.na','yard-demo','["+ person wang-li (maker) keys dddddddddddddddd"]');
INSERT INTO "register_changes" VALUES(69,1795397411000000,'li.na','yard-demo','["+ account wang-li (yard)"]');
INSERT INTO "register_changes" VALUES(70,1795397411000000,'li.na','yard-demo','["+ passkey eeeeeeeeeeeeeeee of wang-li"]');
CREATE TABLE replay_entries (
	replay TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	delivery TEXT NOT NULL, 
	outcome TEXT, 
	detail TEXT, 
	CONSTRAINT pk_replay_entries PRIMARY KEY (replay, number)
)
 WITHOUT ROWID

;
INSERT INTO "replay_entries" VALUES('01a205ad-137f-7ec9-a744-bdeabe960ff0',1,'01a205ad-1003-76df-ad67-8aaa5a75d6f5','again',NULL);
CREATE TABLE replays (
	id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	"by" TEXT NOT NULL, 
	reason TEXT, 
	selection TEXT NOT NULL, 
	total INTEGER NOT NULL, 
	CONSTRAINT pk_replays PRIMARY KEY (id)
)
 WITHOUT ROWID

;
INSERT INTO "replays" VALUES('01a205ad-137f-7ec9-a744-bdeabe960ff0',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
CREATE TABLE resettling (
	partner TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	CONSTRAINT pk_resettling PRIMARY KEY (partner)
)
 WITHOUT ROWID

;
CREATE TABLE sessions (
	digest TEXT NOT NULL, 
	login TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	means TEXT NOT NULL, 
	began_at BIGINT NOT NULL, 
	shown_at BIGINT NOT NULL, 
	seen_at BIGINT NOT NULL, 
	source TEXT NOT NULL, 
	agent TEXT NOT NULL, 
	CONSTRAINT pk_sessions PRIMARY KEY (digest)
);
CREATE TABLE steps (
	number TEXT NOT NULL, 
	readable_from TEXT NOT NULL, 
	CONSTRAINT pk_steps PRIMARY KEY (number)
)
 WITHOUT ROWID

;
INSERT INTO "steps" VALUES('0001','0001');
CREATE TABLE timers (
	case_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY (case_id, name)
)
 WITHOUT ROWID

;
INSERT INTO "timers" VALUES('01a205ad-109b-76a2-a832-7073bd6237c1','hold 01a205ad-1099-788c-b056-a5796ac37136',1795399211000000);
INSERT INTO "timers" VALUES('01a205ad-10b4-7968-b647-7ddd559d6328','hold 01a205ad-10b2-70b6-a0e6-2545adea7935',1795399211000000);
INSERT INTO "timers" VALUES('01a205ad-10b4-7968-b647-7ddd559d6328','hold 01a205ad-10b4-7968-b647-7ddd8f7aec89',1795399211000000);
CREATE TABLE tokens (
	digest TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	prefix TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	rights TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	expires_at BIGINT, 
	used_on TEXT, 
	CONSTRAINT pk_tokens PRIMARY KEY (digest)
);
INSERT INTO "tokens" VALUES('dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd','yard-demo','swg_abcd','partner','bearer','send read mailbox',1795395600000000,1900000000000000,NULL);
INSERT INTO "tokens" VALUES('eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','auditor','swg_efgh','auditor','bearer','send read mailbox',1795395600000000,NULL,NULL);
CREATE TABLE used_assertions (
	client TEXT NOT NULL, 
	jti TEXT NOT NULL, 
	until BIGINT NOT NULL, 
	CONSTRAINT pk_used_assertions PRIMARY KEY (client, jti)
)
 WITHOUT ROWID

;
CREATE TABLE watches (
	case_id TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	family TEXT NOT NULL, 
	began BIGINT NOT NULL, 
	began_at BIGINT NOT NULL, 
	named BIGINT, 
	due_at BIGINT, 
	warn_at BIGINT, 
	red_at BIGINT, 
	provisional BOOLEAN NOT NULL, 
	stage TEXT NOT NULL, 
	rests_since BIGINT, 
	more_days INTEGER NOT NULL, 
	more_us BIGINT NOT NULL, 
	lax BOOLEAN NOT NULL, 
	next_at BIGINT, 
	CONSTRAINT pk_watches PRIMARY KEY (case_id, rule)
)
 WITHOUT ROWID

;
CREATE INDEX ix_acts_by ON acts ("by", seq);
CREATE INDEX ix_acts_subject ON acts (subject, seq);
CREATE INDEX ix_case_aliases_case ON case_aliases (case_id);
CREATE INDEX ix_case_events_case ON case_events (case_id, seq);
CREATE INDEX ix_case_parties_case ON case_parties (case_id);
CREATE INDEX ix_cases_due_at ON cases (due_at);
CREATE INDEX ix_cases_family_order_key ON cases (family, order_key);
CREATE INDEX ix_watches_next_at ON watches (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ix_watches_stage ON watches (stage) WHERE stage <> 'green';
CREATE INDEX ix_watches_provisional ON watches (case_id) WHERE provisional;
CREATE INDEX ix_certificates_partner ON certificates (partner);
CREATE INDEX ix_crls_authority_key ON crls (authority_key);
CREATE INDEX ix_deliveries_case ON deliveries (case_id);
CREATE INDEX ix_deliveries_lane_position ON deliveries (lane, position) WHERE state IN ('due', 'sent', 'unknown', 'dead');
CREATE INDEX ix_deliveries_message ON deliveries (message);
CREATE INDEX ix_deliveries_state ON deliveries (state, partner);
CREATE INDEX ix_documents_partner_received ON documents (partner, received_at);
CREATE INDEX ix_erasures_seq ON erasures (seq);
CREATE INDEX ix_orphans_epoch ON orphans (epoch, seq);
CREATE INDEX ix_orphans_partner ON orphans (partner, seq);
CREATE INDEX ix_kept_certificates_kind_name ON kept_certificates (kind, name);
CREATE INDEX ix_lanes_due ON lanes (channel, partner, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX ix_messages_case ON messages (case_id);
CREATE INDEX ix_messages_document ON messages (document);
CREATE INDEX ix_other_means_delivery ON other_means (delivery);
CREATE INDEX ix_partner_keys_partner ON partner_keys (partner);
CREATE INDEX ix_register_changes_partner ON register_changes (partner, seq);
CREATE INDEX ix_timers_at ON timers (at);
CREATE INDEX ix_used_assertions_until ON used_assertions (until);
CREATE INDEX ix_accounts_partner ON accounts (partner);
CREATE INDEX ix_ceremonies_until ON ceremonies (until);
CREATE INDEX ix_failures_last_at ON failures (last_at);
CREATE INDEX ix_passkeys_login ON passkeys (login);
CREATE INDEX ix_sessions_login ON sessions (login);
COMMIT;
