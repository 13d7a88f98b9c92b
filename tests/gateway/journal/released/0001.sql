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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a20592-d756-7c96-be61-848ada8dab1e','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a20592-d685-7758-97d8-0a13900e1ee6','dead -> due, replay: all of them; replay 01a20592-d756-7c96-be61-848ada8dab1e, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a20592-d666-770e-938d-57527f111ecf','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a20592-d66a-7a48-84ec-e886b6efb8be','replayed as 01a20592-d76c-77e0-8b5a-036574537cf8: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a20592-d67a-7260-8bf5-44ee040bac73','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a20592-d66a-7a48-84ec-e8867cc74fbf','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a20592-d6e3-710f-97dd-3eb7704566c8','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(71,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(72,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(77,1795397411000000,'wang','operator','decide','01a20592-d7eb-7719-8786-f13a7ee53d5f','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(78,1795397411000000,'li.na','operator','erase','01a20592-d7e9-7c96-82a1-2de87111aa49','asked by the person; known at 73');
INSERT INTO "acts" VALUES(79,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed fd7cb7d239fc138a453498db5d69202c97ae3abbb46778a5159a176c861a1812, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('23e7cceb7af714b7d3fbc49b409be2d1f83dcb29bb7eff2bc5a651dca0037ccf','port-ca','-----BEGIN CERTIFICATE-----
MIIBxzCCAW6gAwIBAgIUDhJ+BFD3yT9StjElA4hX4ZtoSZowCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQ1kv5QA8qEiRX8vbKWoeZN+T8b0L4Drrg8hdqD2qxLNi6x
63XPhqI0SkTU801HhQLXM8WCudZf8YOM6NuKPW1vo2YwZDAdBgNVHQ4EFgQUwoNa
O/r5BzqWU3r2qDgMlIX+myAwHwYDVR0jBBgwFoAUwoNaO/r5BzqWU3r2qDgMlIX+
myAwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDRwAwRAIgezMTn+OOsjMTYhOrzA0YWF1UhTMhVV6CkaeUlgR3ocUCIDvP4kSP
3p2+mE+Zwr3mCTXbVJmhmRnyeLTjYiHDKjzG
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
root: fe60ae6b653abfce53b252a2c36e6ae564e723ba0e7eff06b0fe43ad7b51325f
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIGugA9jKxJT195ihTC3pb62l156nCN6K/WhtOVN2okDbAiA5szxiixdf+LrvOXCnkmk5Qf7KMzNUjBzGynqGgiQhTw==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: 68e0c78cf2779a0a9b1f49081a4215cebfa50c19c87890bfce48c8537c5301cc
previous: e4447d26e23db7f461a4fea6f9259f2fa6e1add3c8179c6d64a7e3d79e077c63
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIF0FIfm8vCW9TYMcXGjNmIrapwc1CqODWIe1poeFqMETAiB83WJFV0gC3eRqAzCPNQhFezMmHUkavnaBG1l30dbZMA==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: f0d5fb9c4340082f6a7563c13a1bcd4fc311d94ece683d33d4581298c77f85f7
previous: 5d101b3eaf53bc14bff0246cd3f8c3202a57c2eebc4b4ac45ec841c4b814f923
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDDNP2qsjEBUXd2IyZO8YtKkiYjF1Af0Hv9c254qbnz1wIgBR3U9wL8e/M82dY59deA5RxYVEoWAmKNVLPccYI28+M=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: 2baa5f1d60d30732b004d11a654abe2692e6ce829dc07fe711a50e96e90b91db
previous: 319bac0fbca360f7117d1d21cbdfd0f474c54884f76273121855cc734d3b239b
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDxjrZusGEi75WVE3mMoU2bE6E/LFuor2J6j27lhNcRBgIgLbsRR1oH6gO0LRheBYv32xRtl501DmVMfhRM0Hi7Mss=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: 1ef2686556965ce0d1789c597c21da0563910bb46e5dcad4da9a9e1dff0e7503
previous: 114ea621c01f64bf5aacb9b74285a9f90750f7422356160a24d16e64f5ebacdc
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDYabfyb5Zby39XEk5FqitSWzpfSG9hf3VYqNLaY/U17QIgbZzSsNrEFdD5jfIfr+zgwRga5neuoi31qUTFHHyW00k=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: d083948c24ec0d42ef0bdcb3251ab0bc9bc1fb65cac249c2e192833d0fcb6dbd
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQD7bFP+esCuyyobcajlvnR270LDhFZNZ75Ag8M+EVyhhwIhALvjaXsPJd2C11MzV8ZBOoYi0a02JeMHol5Lay4HrEoD','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: b6491f38dc931e7fae8270dd18ea13fa4fdd5b18383f1f5b0858c70139530153
previous: 3c709e010b8850329a188280736e39f591a46540041a7205be1bf65854a405aa
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFZ8r4VFIB63AArL8KEdgM/1VQdWUiaId5sHlgd9Wy7MAiEAmgsPyLNvQKTRY/9RIj0ARKzZgWQ/Q5R+LABkN8hYjSg=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: 5a3cb66a3933126bc24c928c6ff63a2b0e35b333f0ae280a0edfde5f7f927285
previous: 53440aad8268d69174e96ae3c49f2ce39434f2b85c05a7efb67a8cf08c97db9c
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIDykbCqgXWwKoWStkr4nqEquCJd8EBUCmL0+fB2xKuyXAiAoQNkNUbOy1vqm4byVE5MmUUr19etK047pNO6WoYft8Q==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 8005d60124e8c436fc17ae512c200918faa3d32edebfdb14eb3a19f4411420d6
previous: 1d259b43f70f95f2f36bd4e6225bc0405a8b202ca88d5fb3bc76253f916560a0
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCj1YBtnNlqWJDGEs18CkQiso7Fs8XgrbnwM0PfKFmRzwIhAM+km1ccaEWg07xHD3kr7xCuQ60FCkyOjECInt+00EZk','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: dbd09c15203c55beec01d38c798cb7065f08253c2c363e7fd3b1bc60c73a51b8
previous: a2cb0fc4ce3d77b505ef36a87f4060dc5ca6ea549255d4f4330df00743be9713
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCGuzUj/17aqnoZ8zRPBbo0RTZMyVYfBtXOXPQEtR1r3gIhAPX19OAIlXGjmSB/RHiSl4VzLLvrmFhAHIRtohs8Co0a','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: b4f6d31bdc46027092d68de2da4583f741e8686744ed4c47e527d2bbec29ed99
previous: 279bbbbef5cc94e4575f7dd1f6925ca11bddac3c1445ef4bf5b34271e9a0a348
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCFyzh9XjAJxZsh86jN87InxLiiA7FyXX6QA6GAblPCiwIgQQSaDHvCMn05QW6ra+aCG0XcOTTq09Xk5J/dFGVkqKE=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: 6a7a60b0792341a46f6186da9139aa606907b4248b7a8e3ad8bd5eeb445fe069
previous: 9268e7feed064e1e6b949fcda4b33c1f50bd58e477c5cd1bdf0c20775f0796fd
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIBLnY6hd4u+P7VHnDvk+b0W9rRAVxjbOk/RMHyqC6f66AiEA8QD1DEoBk5UhSiabljr4erWYp3eqtZtkeW0zqnlDmcw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: 875ee29a9f4d9ba2d20ae13146b8a1abcba2354fc8b2b2149ec4695d31f425c5
previous: 14e6c526de50809a05ce6fdc443d9e9d5c9330578e654105b44ea28a3f309bc7
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQD6Q1jpJpGoUzoZH9ZIGp8aJ0Xg9NG7EwTcZuYFqu4ECwIgFIgTXW2JD4nLppA43qBP7Vk6FBUKjyHBRRgO1RAOkr4=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: d5ee621b5b50213670c329b7cb7ab631d6946755ea471cac87bc28c75e585d08
previous: 807db568453aa559b5f9b1238ab910a8c0ff3b01626a17ab54c0fc43188ec5c9
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIGpnVV1AW70c1QDM+0RIvnYnw61s6a4IkodErgdIcfRzAiEAmrDiLSLa2cXtbl9HiBKyk8hFqf4YGWXuSUas66xm4eg=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: ef9745a4d4348b5b48480d1b734078af4490ab89a2c17ec82225562076f1086e
previous: bdb4ce823e0a510e1b981f7d65c070607888dbf10fa295c08943379641c2efac
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDZ0OOqR849SVuuwGAAvStnYrSIcuN1judWGBBgJYOdSwIgY5xjaAnCjdMX2o1sGhDwDt7RwSlDzWx/bwUEOeAqgqw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: 2899ccecd8b0f989b9754f815c093bac5d2b258f2b5a93aa0c33f7ff9797b84d
previous: 1ca3166c77a045e83789f2fddb71a7a3ec7348b5f8b157ec520679646015335c
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIHHHMjb/0v5FrJKcaxriBLd+L2Wxol9cOE2q3t8JdTiRAiAZ6kPO4deVAWVw2nZ6OFf6jYOJqTJ1Tn3ZcKzUUY23HA==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: 07ce463aa64e6b4913a6eb64b36a755652eee7add59521dc799c2b6784f52f66
previous: 18cfc9edec058e1045fa05bed1da92ec691b8a1a8f3b9a4b3e505413d627c414
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQC6OXQtVaZ/NVFwOnjEaeXj1t/eGo+DWTYwT+zGNY8DjAIgQ4O3/J9IWvmQXawioke/YU21jR1S1TjxLi6MUwzsppU=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: 883f30ac12c1917aa99cb710bca0581fd8717da0b70d2c3e05fe348d56051316
previous: 7ff8a7d14823f0fb4f65196363d7a8f99d354175db6d393504f2bf1bdde412be
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQD5yQ7c7+zmQUII07TMqC2ncRkwWaYAXcp3i1eghR6dOQIgPh9Vcaa9kROsYnbXD+cgtypLIOU70Hpek2jX8eV/u4c=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: 481371574fff38c9b67b2ba3eab3bb64b147bfee97dcc57adbd452f1bcaf4807
previous: 029ef9cc55ff72b3667613c5c02d063f0e417d31811581c6dc03462f7a1ac57f
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCebNBD8qIAiidVXY0BImwUsa6mYroxFZaRH01IJL/iWwIgZl/7OXxefS2BuTT1CHHUNZ7lzhm6WPiIhxj1lIP5gLA=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: fc9999d896fe3782cb19688b98487000f1c853b5774255d8cd754650da1de057
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHtICg4+RgThUfACCruLsnOIZqfWzrQjZhhhTCVOtX4sAiBCcWSLZFgZhacEWuy+ega4YFvGWqhIylwPz2NFdM3UQA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: 7f46a5b3266d60d3e0acf2a5999ef309b5057d01acc9aedd9580272bff7f398b
previous: 0918d3ad2f043aba81a34001b07cd8523ab395c74fce6a46837b63109c99189c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDuw/Nisxi4V9GmP6pF2Aw/3lglZXncpKLgKAXZ2aPwDQIhAJty1mqkunXlw0UCtUonnPXc4byO3uOvwoWox3AS8hXD','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 73387fb214f4f6ca00c6c7659efb88041bfbebc0b2fff4eb397743aba2149491
previous: 2240eff59b0df2b303277e053c39159480dceb2059c80aeeaf07c578bc811cbe
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCl8HXi1LdrOlck8/MHgJYlyJ9rI6F7RwSVhHRFauNhOQIhAK7iDny91CrSbPlulg7AtnLgYGcZAk5/Lnsl5DGFFEj+','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 06469e4944d83e9268e3661153dea04a646a3478a35f2a2dbc263e628c6503c0
previous: 58b7f9345d0343547e1dd8858b1476bc72d6a3264a7f6b0727f19421043cbde5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCQEw0JgSLiJp6f8/bqmJkqNrcfI9gwvXsHBO5qrGYGfgIgC8fHYS0V+Tu7zwZfMETVQGG8MN7G0xTJPqM79AaaRsM=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: e2ddba5ba56735ef7f8f1cadb0bcac0b7233b5c42aaafe5ec5b331b7aa1deb0f
previous: 5eae8c90af44346bbbcecdf086fd9792b83bd4a0ff22b4a13bb95143012b7d31
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBSKdn1gHjePE9EgVKZWkCv5dyI5jDYije4brbuwbgvhAiEA1GTN0wB70JPHy772ovAMXE7D3fbGVab6xi5Pg8rUBrw=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: 797fe83e37f8f762624cb361ad67d822f03ba6983f6bf38a46c60c09d12600a3
previous: b7cd6916b947a557ae40b7d4d52e0e8fb568f88ef7a9362e2e3156641881c798
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIGZGX6Q/+D6fMyg4LKxNGrgl5vRl/TRdy6TY9sVSfq3kAiATQdQb87FfXesAh+I/UugxK+mylm+57h/EzVZGHa0viA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: 1dbffc7613f2a79f7823529b23ee3248507e54196f4fcdf9508a2af52a4b1a1d
previous: 71d86c495d557b6ee994e25249c973b4e52d5f8a2caba975786cf1451d48e3dc
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIHJ3IJ6bujP+7mRWNDMoBQ52c1kmKrP8UANzGF0MBbP3AiEAgmxlc8oLRV1TH3zVYrqJPinu7Mnw37C53u79v6uU9oA=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: b081ced5649335c91df920488d7e083b5470bc8e5c64458bee6f34eeebda6b64
previous: 4590d27a34a8478f1520794426053b78c55616d0eae95d840e89319edf37d039
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIB7mkizV3bQy5zmF5Dswv08ejoOIxJTsBSn0XfBGH9BRAiEAzSN2wzlnTCUDc5vmWH11GblyC2Z7deF2pKxmA65NLpE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: 834ef1b016b3e5fb7ae404cd339d44f688004b004c02afce2af0a32fa7cb7f0a
previous: 32bd04c49a9b53bbb28c8678325655f14d0e4fde13dda993a5780d07257884e6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDRD8gKZcO8N/0h+UIU5cga3EFdQ2gzA9LG/w31UuOdPgIhAIPlrzHgRIQYZBnvrSkBNr+pUvs/l0fD5sN2i27JJ11G','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: cd25dca2763bd316105226ffb59d6101bef4d05788b37ff4ef2faff5f231c67c
previous: e596f46eb7267c486654f1e4c1512f37c7f9023b059bb466324743166265f964
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCjPBx7IYt3ioVqZS1a/iMzrlmvBRWqqjqxFYSt9CwQiAIgH6hkWoutHCre/eBCuhacQj/ghBU5vog4giF/5XYIJ9c=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: c78f7e893137ed5fd3c716b3834d625df585f503144eaece346690ed95f8249f
previous: 7da215f0913a2bfefa87376971096205caf02b6485e29a532c03aeba09668a3f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDMscPDjLfeBH9C4VU7rRq1IE1zaaMUBStzCA6LrA2bIwIhAJbPRam+5ZI7qi1zOk+wNX0bqfxfnY9ZgQgvfKT9AHh5','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 82839676761d339b3d336a79dfb63212af60678a87eb81f050fba383c4180572
previous: 7fbf7961bdac647c9ed9b782502d0b9d1a92400d25ffb8c5fceba82fdd799a18
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCID9p8r6rBdPbfnpgOyYaQMXoFObWxvTqf8UwcajjWevmAiEApzPwWFXFTRYcaduiqxQMb18iJ0907L7rUyTIXVwjNGI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: 80f84dc0596b57d7eb5b99b0ed4c878feb4bdf1e6c4b3b23c56b91401bfbad68
previous: 949e31c797fd8e7b08df420b82f4a1250555c8bedd619b6ec5133b1648b07fca
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDqFL2MDDLlV1+gcx1tHMdy8c0kKCqhlNkPT39dSoNEGAiEAu+ZPKK8kxDgr8ef/s5uQko5bIc5RWWP11vFJ2eCRBp8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: 0f0873bdfd67f271af324eae6279b29e48b66bd720c03ef7e0f4d62b224433f9
previous: 678ffb8b618315bd72518c0e7c9f726db2d9f8564fe73a44f9ee21b465ed2f4d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDAyeqt+zr90mBbOmv2Ca/b+Lj4iK6AwLgZ++jLSi9sXgIhAOCBsm4OcJvu9mDOTiegaFI6MCbU2GbRvQ/145qiAjUy','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: 7a7ca52dc9f2550af24fd121b579fa9e48dd773be0f764d7b88f6aabc7fb17b6
previous: ebc61345402d9a76486b4b659e77ff2e0a9fcb64b6787e2a9d8221c844fbed87
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCVWqahTQrTz2jEQATF7BRoHYdaxIuiT2vp7OkNT53qUQIgY/bkub+PSWaLiofkmSooBdTwF8VAdOOgubz2WTvCdq8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: 950c68cf3861abef832987cfea55659ed81d5776a0cdb193964d8afbffc94d5f
previous: 0c8f89a5c2584189312a4768b61e6125ea78f450a2a2033dd41160e846a4fed6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIFquFJJUuSOX9304zZC7eiqfPzAeDPgIj5ZbZFnFbgKGAiAsN6FHX0cY9+9qIMYUm3Pk5wMOFscDB42d/n9lOlPjTg==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 25b24d4d28590b17d03f3d3797abb84fe3bd5e594705142df0c77c0c109e1c10
previous: 8d060e57ec0d1fe0e606c026dba97ba133fd57aa17fb9fba56baeae3ceefa55d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQC7F48sDc0fRU0/RYT0QsLPicT5WFLDTx2jUPviQ00cWgIgU6dXrbGXOYhAsrTmTaAXaKf7dcYka4YLc0XVT84ATg0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: 81fb8cb47b1b6d6c6bdd3d61e49e42a32c95c61c5d3f791634d8cb9a751ed52e
previous: 88fa48850516c6809bc111bc6bf3ce7dfcbcafd2e77a6e59c5ea1efffd27ac10
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDM+WgDrJfQEM7fN9Dwnd19XM/UpNg7pRcXjiCITw3C9QIhAPG6KpHIaUVTc8n6ag5QK6sJgu96wqvqwPStg2EXe5D2','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: 1df704352e691b4bed4674d2e4d191418ee4647945fdee74bdfe310aa7d65804
previous: 06813f3cfffd6181e447563300cd285fc20c18db597b2dfce36be51ffbd77eb0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIH+YH5QLckWYAY1SHawjPjMuQv/w5SG2E936jn3dgkZwAiBm8i4DWzqTxWZnsirO6kaLzMlto6gwv1EaA+TJj1HDxQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: 9dc837842b64837f7d926ea80b4a0a1d7c279a58040817dc97d35c9541e160c5
previous: 8d475c3a95e8d6333a43de3e8006d7da649690e2829eafec467438e65085673f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCSNFW3VdCuM6iK/mPkTqxeJadeG2FBuVo6hXMqd0oRzAIgbF+ZHEvyopBtlVn3lS29ArGwGlLLF1xIVqbNTzZJfkI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: d517745e488d13963c54d7d139020c81bb23530c2ca568410398df4a2cea9d8e
previous: 9d064f6adfdadc5262b58f4db913e277682bb40a33eacaf5f4510bac3cc44d26
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEDDDOyx5hah6p9GMvsu2poPE08smlpulBl1TOHy7owLAiEAu6VXHUt5SlCSMfCNwYviuecO05dYIFJYsmdVogGYp7I=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: fe6e8af58aea48c464ec5d863d22504b244254b353871c1cd47f726f644fe65a
previous: a991464e5e991ac31b9e2092a3d6b5aff1bfeef478507235275d58418b5a6306
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQC5S5PC9eE0ThFPgnro5z1y9DFarNH8tEp2TTGBcSntewIhAPDRq8qEukYbsVMtvRKISDdw5NbvN8NVCW7wBV2LFLgf','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: ae5fa3e3b11159e2e1fc5f436ab67e489e0b8b663780d87e35d8d5d20402500b
previous: fb9d4456ebc369941e1bfbb20832b83156c6ba6b9f4f0d79706cf77352fabe1f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDTBdA6oKjLxNBilrXnmXXaj6yfO4PL1qVb/V76k935ZAIhAIH9MmAGU/D4/GH7TwxzoxSkTYffbVbX7QpcPn3efFGk','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: 9e5d32e7751bcbb54ca0e1033371ac8df23c82c45d22aca2f9569eaff926c1ea
previous: a44dc5b9d8df26115ec01bb08b1081c5f389a03cd186dc37e79777f7089f7773
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCIf7BI/EzDFGRq0qOCq3dfFxzspSEqvU1cFi7LFBMb/QIgH+xyDn4GKglaiaCcPJ7UVyqZeX3uVY/+fe3cjW+AxZo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: fad73d17cdc8aa5453874eb5068ae84c7c48d25f5a8b9f69870df5fc639bb96a
previous: c786de7562c117c1ab30827c77a3a50e085c2142ad140de616e3000c66a0e96c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDWehEiI2QN4myuCSq2gWs0qGldyCC7gdOPQ6v11wVD2AiEAuciWj3bTapTmfeL4pMh6IjhzsT8rkGgrXV/gYtz6Rmc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: 4fa52383843887d2bc486dcdc3809f17e37398a09d57b965aaddfa4c59bf53de
previous: fa7bf83e7309ab0321b351d5519afc5981a494ef8f6336d0326f838d58b18c29
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDXrGO8bUaks//cwtcwVmRqcR1D/PvjoCJilt28FXesPwIgbMffCVvn8DGGqKWbQWm85HO171iV7P+QU9TWh/9wFGY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,69,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 69
root: 60eb32fa639c63cb10591aa6172651bd5d0f73de46c9952eec41017bee2eacaf
previous: 98f42fe7a455ba5b5068e7363d2d45ed535fa63681df3902851bbbc2e6c132b1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDpPuRSTLA17bRRAJ5ZYfMB/Zutn1qcQNU+qclAxdAVvwIgF0sP70viV++dLHyrwJvdIEBVPm2lgvZcxkHEt/5o7Wo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,70,70,1795397411000000,'swg-batch-1
number: 47
first: 70
last: 70
root: dc575f83cce9b1ed8863de10772af3dc364db8d99edea8cbe714a956eeab1e03
previous: 39b479a2e93f1c1616bbda45c9b4b7d2d2836b131731458f4041c2d0f76a0579
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBnfkTIPIHS9xfsPNZkpDSR0xW4EO7mt/BUdvRedPUuOAiEAjv1IGdZS9hKHUWpoTBk0co85clhANTkVG5uPwONcRJ0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,71,72,1795397411000000,'swg-batch-1
number: 48
first: 71
last: 72
root: 5fffd9794773a5db1f446d2d71a04dcc5d320614719443d85ca76a6395ec3897
previous: 44c620f69b2bdb03a2837e09ae2a2dfad9b71c6b713c5c1da1ecb139a677b999
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCpbP4Zl4dvCW5sitXl8vsPi2bEmQwkZ4VuPk3x1btkYQIhAKasinyo1QbIx0jwVp8n2oA8TmYCBfCMxfMDm9/ccd1p','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,73,74,1795397411000000,'swg-batch-1
number: 49
first: 73
last: 74
root: 0bedd31d219500b9352d42da69a5bceba1d8828236c65e975e6b2dfa76ce7fa7
previous: 08e19a5d499db87aab3a3efa8e88c9eafcbb36ac32b666501968a3bcd55e22ea
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIA+SERgY9rEMbfcvPG3QEBfh+pZXDAr7JplRKkOOuWm+AiEA/KGSccS/jOgQ1br/nYnjJ3jQNcjMx/PoAqDoAxLkPkY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 60104bb26d77aba4ef22058ea7d615e5ab2016ba04bd11b1b21e2e175f819788
previous: 522d71b4a6b4e051bc325e858493a6dfc579d42028f8206c48f39fed47c1001e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGi5ZzR2mWPswNnEi5Sag9qF9Md+z2GGvCqpdBPebAq3AiEA4qTzqsLC8XOOB21GJu1jgsQUtCsxlHmo3nLrFhuev5Y=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: 5d8212f472e57bb1920b43a66f2f412336580302c02c977f345ba34f9449b491
previous: a8e1e1d95223ed2c42d94748ccf32bdc8967351a015dc8ecf0715a70a9d1eba7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDdiYBDC1MiPrqhjzJ/928isO+zUOCJ3rirkiZ71gCyYAiEAgQNk9TDPwVpQ7x2jv8xtYz2/03zPE8SsMrGsQm1MgNw=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: 2489d0b9f0625f3e57c7094f683ac30d767fc297d8f3934a8f65558f6ebcf537
previous: 43372b7ce41f2a560d73b02a50bf5494f9110312a813d134356db2d99aced204
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDtpaGgrCU3q7oEWWzNF512X5RiQlOS8OyGONDrf7rR/AIhANrjwTSf4SIh9rH/9y/uDX4nydFWhFUeCHpCRpN2QcFb','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(53,78,78,1795397411000000,'swg-batch-1
number: 53
first: 78
last: 78
root: 196caee1b907a5816dd03b8309bbb0703894f921b584bb119ca45bc28bd8ef9a
previous: 3b47acc03150794535a97a9289b117efef8d83aa3c0e9fcfe54691740ec7f459
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIFtXza4KEU9BK309MzsSnRluj08exLU4ZJB/vu9zyNrLAiB/826jFTKrmhLLTu2ALUg5bjaR0ekUYtMrpWtAg6Y9kA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(54,79,79,1795397411000000,'swg-batch-1
number: 54
first: 79
last: 79
root: 6092ddbf34cc31672b83232709db0c6d9efed6f47c4fff148e9c6612c0ebd970
previous: c50b7d01e384aa1a25e5a9daaeb5f4803dd794d4e758b34a62915f4e3c788e23
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDxw8N2m9a13yKbA0cF4efullQWhVcL2iA493TNOJFlbwIgG0YWxnkSkhGEJXTLw9j60/lVVUX/u13TDok3vgxU1XU=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 8aeb55075d7e80487ede4b20d5f32838b7b3170d7a392a93f760dad911794610
previous: f7e6bec984b866d82d6419d4f139e3390f6abfb3c7eb39ca831b200a54d33303
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIHH3/tosDkQidZV5urDJMXUKMdEMfCfHt4PqjZ7vMFNwAiEAu1yV2L5hh7c5vOrNMrXHMz2DDoB7zN9/mtFEDMhrruk=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: 0898ebca7692b49adeb2eb5549c5a594e6f62b0f4e2cac1b36569eb4075bf986
previous: cbc3d4d79e8727182886fbf9d07c8367a34036e229360372f21a945855419f72
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQCmbm4Yphht68xO9KTbwsEj7DWAlcgPZs2UymvDyAXDewIhAMfJQHux1Ll4hcKUuw+b5vMr0YpJq5X9xu9RjtF1aT0i','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d64c-7b9a-bd70-e10181cb5538');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d64c-7b9a-bd70-e10181cb5538');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20592-d64c-7b9a-bd70-e10181cb5538');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a20592-d64c-7b9a-bd70-e10181cb5538');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20592-d64c-7b9a-bd70-e10181cb5538');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d67a-7260-8bf5-44ed45df65d6');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d67a-7260-8bf5-44ed45df65d6');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a20592-d67a-7260-8bf5-44ed45df65d6');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20592-d67a-7260-8bf5-44ed45df65d6');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d684-7c5f-b9b7-5155092abb06');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d684-7c5f-b9b7-5155092abb06');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a20592-d684-7c5f-b9b7-5155092abb06');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20592-d684-7c5f-b9b7-5155092abb06');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d68b-700f-847d-68efd4c55c2d');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d68b-700f-847d-68efd4c55c2d');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a20592-d68b-700f-847d-68efd4c55c2d');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a20592-d68b-700f-847d-68efd4c55c2d');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d6b7-79a5-8b7d-9119ff005eec');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d6b7-79a5-8b7d-9119ff005eec');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a20592-d6b7-79a5-8b7d-9119ff005eec');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20592-d6b7-79a5-8b7d-9119ff005eec');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d6bc-7b4a-8389-a1e603c811f2');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d6bc-7b4a-8389-a1e603c811f2');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20592-d6bc-7b4a-8389-a1e603c811f2');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a20592-d6bc-7b4a-8389-a1e603c811f2');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20592-d6bc-7b4a-8389-a1e603c811f2');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d6ca-7f6f-aa7c-0825ccef5bec');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20592-d6ca-7f6f-aa7c-0825ccef5bec');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a20592-d6ca-7f6f-aa7c-0825ccef5bec');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a20592-d6ca-7f6f-aa7c-0825ccef5bec');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d6e2-7287-ba14-0a0596bc1c26');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d6e2-7287-ba14-0a0596bc1c26');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a20592-d6e2-7287-ba14-0a0596bc1c26');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a20592-d6e2-7287-ba14-0a0596bc1c26');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d6e7-7c79-a36c-06ddcad53645');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d6e7-7c79-a36c-06ddcad53645');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a20592-d6e7-7c79-a36c-06ddcad53645');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a20592-d6e7-7c79-a36c-06ddcad53645');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d7eb-7719-8786-f139824a4782');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20592-d7eb-7719-8786-f139824a4782');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a20592-d7eb-7719-8786-f139824a4782');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a20592-d7eb-7719-8786-f139824a4782');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20592-d890-73ba-92bd-37690ee85ae3');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20592-d890-73ba-92bd-37690ee85ae3');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a20592-d890-73ba-92bd-37690ee85ae3');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a20592-d890-73ba-92bd-37690ee85ae3');
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
INSERT INTO "case_events" VALUES(9,'01a20592-d64c-7b9a-bd70-e10181cb5538',1795395600000000,'notice, notified','','notified','01a20592-d644-74c6-9870-07b89287ebc7','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a20592-d64c-7b9a-bd70-e10181cb5538',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a20592-d65c-7349-936c-2208247161da','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a20592-d64c-7b9a-bd70-e10181cb5538',1795395600000000,'arrived, in place','partly-in-place','in-place','01a20592-d664-7c3e-8b31-920e7ff90242','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a20592-d64c-7b9a-bd70-e10181cb5538',1795395600000000,'result, released','in-place','released','01a20592-d668-7344-bbd6-31c4b6879bbe','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a20592-d64c-7b9a-bd70-e10181cb5538',1795395600000000,'recorded','released','released','01a20592-d66d-7251-88b8-faf9a0773a60','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a20592-d67a-7260-8bf5-44ed45df65d6',1795395611000000,'arrived before the notice','','unconfirmed','01a20592-d678-7c91-8966-9d67f9602f4a','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d678-7c91-8966-9d67f9602f4a","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a20592-d684-7c5f-b9b7-5155092abb06',1795395611000000,'arrived before the notice','','unconfirmed','01a20592-d682-78a3-b9d5-ed101795c6a9','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d682-78a3-b9d5-ed101795c6a9","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a20592-d68b-700f-847d-68efd4c55c2d',1795395611000000,'notice, notified','','notified','01a20592-d689-7924-acb2-9c3b5195f05d','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a20592-d67a-7260-8bf5-44ed45df65d6',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d678-7c91-8966-9d67f9602f4a","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a20592-d684-7c5f-b9b7-5155092abb06',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d682-78a3-b9d5-ed101795c6a9","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a20592-d6b7-79a5-8b7d-9119ff005eec',1795397411000000,'arrived before the notice','','unconfirmed','01a20592-d6b5-7ac3-a8ef-6bd370099a4a','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d6b5-7ac3-a8ef-6bd370099a4a","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a20592-d6bc-7b4a-8389-a1e603c811f2',1795397411000000,'arrived before the notice','','unconfirmed','01a20592-d6bb-7e7c-a5d7-6515d3cbe290','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d6bb-7e7c-a5d7-6515d3cbe290","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a20592-d6bc-7b4a-8389-a1e603c811f2',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a20592-d6bd-7f3d-af81-83cbc2b0a274','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d6bb-7e7c-a5d7-6515d3cbe290","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a20592-d6bd-7f3d-af81-83cbc2b0a274","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a20592-d6ca-7f6f-aa7c-0825ccef5bec',1795397411000000,'notice, notified','','notified','01a20592-d6c8-752b-9b3e-f9c768a970e6','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a20592-d6e2-7287-ba14-0a0596bc1c26',1795397411000000,'notice, notified','','notified','01a20592-d6e1-7ae2-a112-75a95b2e492f','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a20592-d6e7-7c79-a36c-06ddcad53645',1795397411000000,'notice, notified','','notified','01a20592-d6e5-7342-af49-35c335930273','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a20592-d6ec-7e9c-97cd-8ebfbc1f786b',1795397411000000,'notice, notified','','notified','01a20592-d6eb-7775-bbc6-01b743094430','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(73,'01a20592-d7eb-7719-8786-f139824a4782',1795397411000000,'notice, notified','','notified','01a20592-d7e9-7c96-82a1-2de87111aa49','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a20592-d890-73ba-92bd-37690ee85ae3',1795397422000000,'notice, notified','','notified','01a20592-d88e-7c69-8c88-9a4f10d9ecd4','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d64c-7b9a-bd70-e10181cb5538','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20592-d64c-7b9a-bd70-e10181cb5538','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d64c-7b9a-bd70-e10181cb5538','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d67a-7260-8bf5-44ed45df65d6','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d684-7c5f-b9b7-5155092abb06','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d68b-700f-847d-68efd4c55c2d','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20592-d68b-700f-847d-68efd4c55c2d','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d68b-700f-847d-68efd4c55c2d','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d6b7-79a5-8b7d-9119ff005eec','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d6bc-7b4a-8389-a1e603c811f2','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d6e2-7287-ba14-0a0596bc1c26','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a20592-d6e2-7287-ba14-0a0596bc1c26','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d6e2-7287-ba14-0a0596bc1c26','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d6e7-7c79-a36c-06ddcad53645','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20592-d6e7-7c79-a36c-06ddcad53645','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d6e7-7c79-a36c-06ddcad53645','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d7eb-7719-8786-f139824a4782','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20592-d7eb-7719-8786-f139824a4782','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d7eb-7719-8786-f139824a4782','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20592-d890-73ba-92bd-37690ee85ae3','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a20592-d890-73ba-92bd-37690ee85ae3','yard');
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
INSERT INTO "cases" VALUES('01a20592-d64c-7b9a-bd70-e10181cb5538','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a20592-d67a-7260-8bf5-44ed45df65d6','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d678-7c91-8966-9d67f9602f4a","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a20592-d684-7c5f-b9b7-5155092abb06','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d682-78a3-b9d5-ed101795c6a9","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a20592-d68b-700f-847d-68efd4c55c2d','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a20592-d6b7-79a5-8b7d-9119ff005eec','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d6b5-7ac3-a8ef-6bd370099a4a","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a20592-d6bc-7b4a-8389-a1e603c811f2','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20592-d6bb-7e7c-a5d7-6515d3cbe290","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a20592-d6bd-7f3d-af81-83cbc2b0a274","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a20592-d6ca-7f6f-aa7c-0825ccef5bec','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20592-d6e2-7287-ba14-0a0596bc1c26','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20592-d6e7-7c79-a36c-06ddcad53645','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20592-d7eb-7719-8786-f139824a4782','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20592-d890-73ba-92bd-37690ee85ae3','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('24cede8c36f856da219b7682c5b0c83e5bbb0a0169c7e1aa050a17436e72aa7f','yard-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUAvzx+L/XmTZc31IpbYxHCxkE0mowCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASr2Ee2cjAebaGfzMQZpqTFiaY6kUYRAOmE
AgZV79DjJR7rCsBIxxcVBe9cnw7yPrsH5v3q8/YK5/fsLygjtqMbo2AwXjAdBgNV
HQ4EFgQUXvUyKWM17biGNNygPbBvo/y8gJswHwYDVR0jBBgwFoAUwoNaO/r5BzqW
U3r2qDgMlIX+myAwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIhAIH+B2nGEHvxHgOKEkN4TdY8JgpcsaTlOA4HrEYxxjHLAiBy
xhnpWGKDTTdrvdNslScLM8CcFJ/uG1ZdKi9PWGKEag==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'6f1372d7b4672dfbfd31eaf760bf9f482899d5e0c4115be8f96d0ece2697e6b4',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('796cd0424af38a343ed2fc2d0d7b30f40d9cc2b24577d6cb777d5c63acc845db','port-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUTM8cZ2OBtOiU+0EqO6ow1np42B8wCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASsPjqdt1iQPyg9TWjy3PXBhD4YoVv0pGgh
KMc51MFmlkJg5wSig2qUSfIBdPCfjw1NUDjuVrJ5ysr231PXJJ68o2AwXjAdBgNV
HQ4EFgQUjW98Zp/43rPX7m3ghuz1CTUS1O8wHwYDVR0jBBgwFoAUwoNaO/r5BzqW
U3r2qDgMlIX+myAwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgCkulY0bGzZWeIJHzyk+KqBTqM9RKiUMjLjiG6UEgW0kCIGZf
/b9QUxsCPW0c9nRPuln21GEJGrRxesyBkeU7dIUI
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'6f1372d7b4672dfbfd31eaf760bf9f482899d5e0c4115be8f96d0ece2697e6b4',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: d57c8d7f14ac8c4a1838c08bacf035b140edce788b6addd44d65f93603ef2ff6
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCx+ucO54YJjCz+ocwx1FDyU+Un+/owd6UBZlYcMb0iqQIhAK3qSt4yhtdrbU2mZWP7irWxFE1jRTKWgNzIKMfaBNTF','5cd252fb0ce89324','1 d57c8d7f14ac8c4a1838c08bacf035b140edce788b6addd44d65f93603ef2ff6');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: 1531ca73b368c8417c91fb482620c14078b78d4287b8bf9fb68ec7fcabbe74bb
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDt9eIijjhCRX9mVHckSoPjaeroz7fehB+K0XcgceZrFQIgS88awJZZr4aylxhMECyo7i4OXI3iHufzvIy7Ja7I9fQ=','5cd252fb0ce89324','12 5b32ea68001b35c91e0c50793186bb16f7376aaff8b49befa728eff79095887c 6dea2a3ecdf79fcacbba2e1dda3b342d907fa8edc83bfc13f5a35c4d202ac7db');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: 15e76cae8d82901fb297c46ef1a40584763743c2d309588a48a44fb886e153de
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIBh49DZhR9wl+XEQNEVvubeYqC1GLyAR0oWbVCmaPQPAAiAYwG8XV+UOILuZJ47VxWNYk9hC9kUcOMCX4aSVmSBZ7g==','5cd252fb0ce89324','15 5b32ea68001b35c91e0c50793186bb16f7376aaff8b49befa728eff79095887c 6dea2a3ecdf79fcacbba2e1dda3b342d907fa8edc83bfc13f5a35c4d202ac7db 39eb570558804ae032242efec412c8d5c43940a5c9695cd99cffd9011136948e 26e50ecb3305d25dbf8b9ede974f1e9af72445f6f50618e2b0370d1d6b511d55');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: ded6484d8e5a68f2982eaba6982e77b4d145e5355c7b22d3b021a71ad9e5da84
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCD2UcZUU2cq7t8FxtdesnQbUrFTY9gXzQRxD5xthFBhgIgXAO9P+CnmNAK4kCUrcd53tK0r9GdG+xlUZvuoQ2FDMA=','5cd252fb0ce89324','19 6e4d4afbf73ca8d8463a916b98e72903ab49ba26756d78da4c7d347f97955acd 78c6b6dd748042e48ce8c5bfa80ccb1ce149f448f3d6215df5cbbafa2c8b2bda db79d4e154cece4b42b0106ce8103017b31752787bf93fe09c4cb698c7e2414e');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: ab44618c03ea0226a4c1974857daf7130de629465bb1da4ac52868a0bd62717f
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICcXVJrPjXFPtveUzSNN4aCsWblczuxKcEGFbDidOZiXAiEAqem1axqKxpaJzFkdw9o/L0PjNp19EEm2cIe9mL42Ziw=','dc0ce633dbcc913d','20 6e4d4afbf73ca8d8463a916b98e72903ab49ba26756d78da4c7d347f97955acd d20784e32cdcf9afd9295376368a00ef389709e3c133b9181fa031f631607655');
INSERT INTO "checkpoints" VALUES(54,1795397422000000,'swg-checkpoint-1
size: 54
root: a9199b236566f4fe2ca36aa1fae8a47662e53b0c32b69472f320cd2b5b08eccf
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCICBh6f1GpSTejnYRKRtLAtygtTsd2vWKZzvPCX2AgHoEAiBQIfhE9E3hcKFpceURhHoIgdUPGDMWE93kxrvC9q3++g==','dc0ce633dbcc913d','54 e37b8daf39d465e96f047b65d54fdcabfa84b3a792ab048aa55a6ca3a3ba35a2 51c6de9d3adb77838a4d302b5db908173c1e6077198691df38f0e08f898fba4a aa3a0070f2aff94e67377fa6e50093d3027cd35ef6373c6c1ddaa7fd39e07846 584ffeba825a46b10695d58d5faea157f527a36c4ba3611b2eda8702578bc49f');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 8a3b1e8b87f002f67c71c479652e3b37f42cb7c4d9317d30fd4000a7734d302e
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQD1tJ6DruZB58wqGQoflQjJc0H12kB64VF8fKQq4kyUwwIhALtIYmX3UH1UlXac8GKSirYoEF7ydmF92y7UFMFyp/zm','dc0ce633dbcc913d','10001 346a27b101277e198cfe6b4a888cc205286ed2dcf7b67c1dbf377d2958f51869 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 8cdd885d2c359b08ce0332ea29b5d6e2deeeaf5f59aded279621dd069eebf532');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: b7ec6fb8c8e300501bdd89bbcf85df1a64d4a5a4cfa690b44f07dd841ee768c9
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIAVmhi2p06hWRokfTJo/aa5LyAIJN49NcpbOT+k+wiEpAiEA9ZpyTR9Hmcfd30fMn1+ZPmyAsH/g7JMQwLgdWwCuYq4=','dc0ce633dbcc913d','10002 346a27b101277e198cfe6b4a888cc205286ed2dcf7b67c1dbf377d2958f51869 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 27e6b6906228d12dcb6d471a676125764d0bfe0017e695d61138deb80224b9c1');
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
INSERT INTO "crls" VALUES('6f1372d7b4672dfbfd31eaf760bf9f482899d5e0c4115be8f96d0ece2697e6b4','9f922b0f541b7b49a96017957e98bc81447546003983dc66344bad9dc8b0af1b','2',1795395300000000,1797987600000000,1,1795395600000000,X'308201203081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A3035303302144CCF1C676381B4E894FB412A3BAA30D67A78D81F170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D23041830168014C2835A3BFAF9073A96537AF6A8380C9485FE9B20300A06082A8648CE3D0403020348003045022100D26D33A52CE69E7D355409E551608791776E8550D59FBAFFC9B927405638924B022055A3D68B1D8A45B1D4EBA9B2BED43DFEFEB8A30E0A79EAD3BA98D268C3F462FB');
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
INSERT INTO "deliveries" VALUES('01a20592-d64c-7b9a-bd70-e10184f2e5c3','01a20592-d644-74c6-9870-07b89287ebc7','01a20592-d64c-7b9a-bd70-e10181cb5538','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20592-d64d-74a3-84ae-a0b735abe398','01a20592-d644-74c6-9870-07b89287ebc7','01a20592-d64c-7b9a-bd70-e10181cb5538','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20592-d661-71b4-a1f3-d781f3270ac9','01a20592-d65c-7349-936c-2208247161da','01a20592-d64c-7b9a-bd70-e10181cb5538','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20592-d661-71b4-a1f3-d782dd1a2401','01a20592-d65c-7349-936c-2208247161da','01a20592-d64c-7b9a-bd70-e10181cb5538','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20592-d666-770e-938d-5752100b6dc0','01a20592-d664-7c3e-8b31-920e7ff90242','01a20592-d64c-7b9a-bd70-e10181cb5538','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d666-770e-938d-57527f111ecf','01a20592-d664-7c3e-8b31-920e7ff90242','01a20592-d64c-7b9a-bd70-e10181cb5538','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20592-d66a-7a48-84ec-e8867cc74fbf','01a20592-d668-7344-bbd6-31c4b6879bbe','01a20592-d64c-7b9a-bd70-e10181cb5538','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20592-d66a-7a48-84ec-e886b6efb8be','01a20592-d668-7344-bbd6-31c4b6879bbe','01a20592-d64c-7b9a-bd70-e10181cb5538','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20592-d66f-77ff-9c46-af736d9ad7d6','01a20592-d66d-7251-88b8-faf9a0773a60','01a20592-d64c-7b9a-bd70-e10181cb5538','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20592-d67a-7260-8bf5-44ee040bac73','01a20592-d678-7c91-8966-9d67f9602f4a','01a20592-d67a-7260-8bf5-44ed45df65d6','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d685-7758-97d8-0a13900e1ee6','01a20592-d682-78a3-b9d5-ed101795c6a9','01a20592-d684-7c5f-b9b7-5155092abb06','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a20592-d756-7c96-be61-848ada8dab1e, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d68c-77c1-9f28-6ff6e1fd0a47','01a20592-d689-7924-acb2-9c3b5195f05d','01a20592-d68b-700f-847d-68efd4c55c2d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d68c-77c1-9f28-6ff7cb6e3c6a','01a20592-d689-7924-acb2-9c3b5195f05d','01a20592-d68b-700f-847d-68efd4c55c2d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6b7-79a5-8b7d-911a6153e304','01a20592-d6b5-7ac3-a8ef-6bd370099a4a','01a20592-d6b7-79a5-8b7d-9119ff005eec','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6bd-7f3d-af81-83cad3689d94','01a20592-d6bb-7e7c-a5d7-6515d3cbe290','01a20592-d6bc-7b4a-8389-a1e603c811f2','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6c0-784a-a556-f2912acc4049','01a20592-d6bd-7f3d-af81-83cbc2b0a274','01a20592-d6bc-7b4a-8389-a1e603c811f2','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6ca-7f6f-aa7c-0825e47ffee9','01a20592-d6c8-752b-9b3e-f9c768a970e6','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6ca-7f6f-aa7c-082696a31be8','01a20592-d6c8-752b-9b3e-f9c768a970e6','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6e3-710f-97dd-3eb7704566c8','01a20592-d6e1-7ae2-a112-75a95b2e492f','01a20592-d6e2-7287-ba14-0a0596bc1c26','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6e3-710f-97dd-3eb7d8e5cc45','01a20592-d6e1-7ae2-a112-75a95b2e492f','01a20592-d6e2-7287-ba14-0a0596bc1c26','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6e8-797b-b7db-776237e0c43e','01a20592-d6e5-7342-af49-35c335930273','01a20592-d6e7-7c79-a36c-06ddcad53645','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6e8-797b-b7db-776337107eaa','01a20592-d6e5-7342-af49-35c335930273','01a20592-d6e7-7c79-a36c-06ddcad53645','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6ed-7253-b054-d3f035dc015f','01a20592-d6eb-7775-bbc6-01b743094430','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d6ed-7253-b054-d3f03ffd2cd9','01a20592-d6eb-7775-bbc6-01b743094430','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d76c-77e0-8b5a-036574537cf8','01a20592-d668-7344-bbd6-31c4b6879bbe','01a20592-d64c-7b9a-bd70-e10181cb5538','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d7eb-7719-8786-f13a7ee53d5f','01a20592-d7e9-7c96-82a1-2de87111aa49','01a20592-d7eb-7719-8786-f139824a4782','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d7eb-7719-8786-f13ae6a3c3a3','01a20592-d7e9-7c96-82a1-2de87111aa49','01a20592-d7eb-7719-8786-f139824a4782','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20592-d890-73ba-92bd-3769711b3252','01a20592-d88e-7c69-8c88-9a4f10d9ecd4','01a20592-d890-73ba-92bd-37690ee85ae3','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20592-d890-73ba-92bd-376a0937c20b','01a20592-d88e-7c69-8c88-9a4f10d9ecd4','01a20592-d890-73ba-92bd-37690ee85ae3','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a20592-d644-74c6-9870-07b89287ebc7',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643634342D373463362D393837302D3037623839323837656263373C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643634342D373463362D393837302D3037623839323837656263373C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643634632D376239612D626437302D6531303138316362353533383C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643634342D373463362D393837302D3037623839323837656263370A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303539322D643634632D376239612D626437302D6531303138316362353533380A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220656562356437356134353261393030323739376532383461313733383738623264643963383138393966343734613438653934363063353335643462613733313C2F4C6561663E3C506174683E3C486173683E373864616537396432653836363739633162623237316531376436346465373561643933316665613030323332313939646261386638343035396436383361353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20623634393166333864633933316537666165383237306464313865613133666134666464356231383338336631663562303835386337303133393533303135330A70726576696F75733A20336337303965303130623838353033323961313838323830373336653339663539316134363534303034316137323035626531626636353835346134303561610A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349465A3872345646494236334141724C384B4564674D2F315651645755696149643573486C6764395779374D416945416D677350794C4E76514B5452592F3952496A3041524B7A5A6757512F5135522B4C41426B4E3868596A53673D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d65c-7349-936c-2208247161da',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643635632D373334392D393336632D3232303832343731363164613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643635632D373334392D393336632D3232303832343731363164613C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643634632D376239612D626437302D6531303138316362353533383C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643635632D373334392D393336632D3232303832343731363164610A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303539322D643634632D376239612D626437302D6531303138316362353533380A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220376331343337313436313533393638353234663861636566623966323738363634616334396666383639653065326162343162326338386165656639363561373C2F4C6561663E3C506174683E3C486173683E313538636532643636346239396363656566626335313466646433316666313933663639306230623364643638336334613030656236333833363836633362623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20356133636236366133393333313236626332346339323863366666363361326230653335623333336630616532383061306564666465356637663932373238350A70726576696F75733A20353334343061616438323638643639313734653936616533633439663263653339343334663262383563303561376566623637613863663038633937646239630A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4551434944796B624371675857774B6F5753746B72346E71457175434A6438454255436D4C302B664232784B7579584169416F514E6B4E55624F793176716D3462795645354D6D555572313965744B303437704E4F36576F59667438513D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d664-7c3e-8b31-920e7ff90242',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643636342D376333652D386233312D3932306537666639303234323C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643636342D376333652D386233312D3932306537666639303234323C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643634632D376239612D626437302D6531303138316362353533383C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643636342D376333652D386233312D3932306537666639303234320A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303539322D643634632D376239612D626437302D6531303138316362353533380A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220366262386263303333396334323133623234303963656366653531623933373632343832646136376439396431323361323262656364643830313161623039303C2F4C6561663E3C506174683E3C486173683E353165373462336438653031343231643335633939653130663735646438306631363533663232313733316561323732393831343633396332363039303931323C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20383030356436303132346538633433366663313761653531326332303039313866616133643332656465626664623134656233613139663434313134323064360A70726576696F75733A20316432353962343366373066393566326633366264346536323235626330343035613862323032636138386435666233626337363235336639313635363061300A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951436A315942746E4E6C71574A444745733138436B5169736F37467338586772626E774D3050664B466D527A774968414D2B6B6D316363614557673037784844336B723778437551363046436B794F6A4543496E742B3030455A6B3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d668-7344-bbd6-31c4b6879bbe',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643636382D373334342D626264362D3331633462363837396262653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643636382D373334342D626264362D3331633462363837396262653C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643634632D376239612D626437302D6531303138316362353533383C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643636382D373334342D626264362D3331633462363837396262650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303539322D643634632D376239612D626437302D6531303138316362353533380A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220643534383163346133326562323665313130346661393034343037613664313531626538376234336232303432326161363631363666646633653465303165393C2F4C6561663E3C506174683E3C486173683E386239666261313836663836656535346162356132663730653639393431376239386235383064346132623762656564633836343961336430353633303336393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20646264303963313532303363353562656563303164333863373938636237303635663038323533633263333633653766643362316263363063373361353162380A70726576696F75733A20613263623066633463653364373762353035656633366138376634303630646335636136656135343932353564346634333330646630303734336265393731330A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514347757A556A2F313761716E6F5A387A525042626F3052545A4D795659664274584F58505145745231723367496841505831394F41496C58476A6D53422F524869536C34567A4C4C76726D466841484952746F687338436F30613C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d66d-7251-88b8-faf9a0773a60',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643636642D373235312D383862382D6661663961303737336136303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643636642D373235312D383862382D6661663961303737336136303C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643634632D376239612D626437302D6531303138316362353533383C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643636642D373235312D383862382D6661663961303737336136300A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303539322D643634632D376239612D626437302D6531303138316362353533380A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120383063356264363437623631373661303065373733313833346339656362643133303831656232306431356630623066306132643636373239353839343464383C2F4C6561663E3C506174683E3C486173683E356239633530373239623335626230373166346133633564356432626633633238363631323138616239643436386465373261613931386366383562306264383C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20623466366433316264633436303237303932643638646532646134353833663734316538363836373434656434633437653532376432626265633239656439390A70726576696F75733A20323739626262626566356363393465343537356637646431663639323563613131626464616333633134343565663462663562333432373165396130613334380A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514346797A6839586A414A785A736838366A4E3837496E784C6969413746795858365141364741626C50436977496751515361444876434D6E303551573672612B6143473058634F5454713039586B354A2F644647566B714B453D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d678-7c91-8966-9d67f9602f4a',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643637382D376339312D383936362D3964363766393630326634613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643637382D376339312D383936362D3964363766393630326634613C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643637612D373236302D386266352D3434656434356466363564363C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643637382D376339312D383936362D3964363766393630326634610A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303539322D643637612D373236302D386266352D3434656434356466363564360A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120363835363866373933376163356566353234373736356664633436326364636563303339356631653232643333613564383532376435666562626639386138643C2F4C6561663E3C506174683E3C486173683E316562303334353665646131613232386336616234616332613264363333386364643263323830343763646235383334376335376235356462353161336433313C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20366137613630623037393233343161343666363138366461393133396161363036393037623432343862376138653361643862643565656234343566653036390A70726576696F75733A20393236386537666565643036346531653662393439666364613462333363316635306264353865343737633563643162646630633230373735663037393666640A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349424C6E5936686434752B503756486E44766B2B6230573972524156786A624F6B2F524D4879714336663636416945413851443144456F426B355568536961626C6A72346572575970336571745A746B6557307A716E6C446D63773D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d682-78a3-b9d5-ed101795c6a9',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643638322D373861332D623964352D6564313031373935633661393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643638322D373861332D623964352D6564313031373935633661393C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643638342D376335662D623962372D3531353530393261626230363C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643638322D373861332D623964352D6564313031373935633661390A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303539322D643638342D376335662D623962372D3531353530393261626230360A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120313065373239626165646566636536633031663162313362663163633531626366646430343663363537633465303235383130663539373766613734346664613C2F4C6561663E3C506174683E3C486173683E656135333434363966393435303138653564316632366561396239323439313034616264383334366336306263623939323036343737353964373064656630373C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20383735656532396139663464396261326432306165313331343662386131616263626132333534666338623262323134396563343639356433316634323563350A70726576696F75733A20313465366335323664653530383039613035636536666463343433643965396435633933333035373865363534313035623434656132386133663330396263370A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951443651316A704A70476F557A6F5A48395A49477038614A305867394E4737457754635A7559467175344543774967464967545857324A44346E4C707041343371425037566B364642554B6A7948425252674F3152414F6B72343D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d689-7924-acb2-9c3b5195f05d',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643638392D373932342D616362322D3963336235313935663035643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643638392D373932342D616362322D3963336235313935663035643C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643638622D373030662D383437642D3638656664346335356332643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643638392D373932342D616362322D3963336235313935663035640A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303539322D643638622D373030662D383437642D3638656664346335356332640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220313631353661363831666364653938313734633336363963666337363134393066613465326233656263633963383236376466336565666337373737343935353C2F4C6561663E3C506174683E3C486173683E346264626632666133383661363933613436333931343939323232353563666365346434386464333433336332643932363837383531343965646563653534393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20643565653632316235623530323133363730633332396237636237616236333164363934363735356561343731636163383762633238633735653538356430380A70726576696F75733A20383037646235363834353361613535396235663962313233386162393130613863306666336230313632366131376162353463306663343331383865633563390A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434947706E56563141573730633151444D2B305249766E596E77363173366134496B6F6445726764496366527A416945416D7244694C534C6132635874626C394869424B796B3868467166345947575875535561733636786D3465673D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6b5-7ac3-a8ef-6bd370099a4a',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643662352D376163332D613865662D3662643337303039396134613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643662352D376163332D613865662D3662643337303039396134613C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643662372D373961352D386237642D3931313966663030356565633C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643662352D376163332D613865662D3662643337303039396134610A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303539322D643662372D373961352D386237642D3931313966663030356565630A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120653864653238636164326635333565373261386237343431383934373734346366343630326239346464376633326537653663393334303362356239353231613C2F4C6561663E3C506174683E3C486173683E656432636131333134313664303430616533633937643963353361323430396332316261376431646132363661336536633061313138613463316535316565343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20323839396363656364386230663938396239373534663831356330393362616335643262323538663262356139336161306333336637666639373937623834640A70726576696F75733A20316361333136366337376130343565383337383966326664646237316137613365633733343862356638623135376563353230363739363436303135333335630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455143494848484D6A622F30763546724A4B6361787269424C642B4C3257786F6C39634F4532713374384A645469524169415A366B504F3464655641575677326E5A364F4666366A594F4A71544A31546E335A634B7A555559323348413D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6bb-7e7c-a5d7-6515d3cbe290',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643662622D376537632D613564372D3635313564336362653239303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643662622D376537632D613564372D3635313564336362653239303C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643662632D376234612D383338392D6131653630336338313166323C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643662622D376537632D613564372D3635313564336362653239300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303539322D643662632D376234612D383338392D6131653630336338313166320A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220633535653131363430633865303063366365376631353831303530376637653365363061356432313130303061343530613234376239376634303038343962363C2F4C6561663E3C506174683E3C486173683E306365373865383737333664386365306232333933663432626233663765383335623833636639626534313330333834656533363030633237343336333731393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20303763653436336161363465366234393133613665623634623336613735353635326565653761646435393532316463373939633262363738346635326636360A70726576696F75733A20313863666339656465633035386531303435666130356265643164613932656336393162386131613866336239613462336535303534313364363237633431340A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495143364F58517456615A2F4E5646774F6E6A456165586A31742F65476F2B4457545977542B7A474E5938446A41496751344F332F4A394957766D51586177696F6B652F595532316A52315331546A784C69364D55777A737070553D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6c8-752b-9b3e-f9c768a970e6',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643663382D373532622D396233652D6639633736386139373065363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643663382D373532622D396233652D6639633736386139373065363C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643663612D376636662D616137632D3038323563636566356265633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643663382D373532622D396233652D6639633736386139373065360A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303539322D643663612D376636662D616137632D3038323563636566356265630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322062333037613664663838363839626532633861393665306139353535396438356534633266383665313739663039643532653431313437616135623930626235207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E656633663263366533323736313537343935346433343735383135326564656162326636646465396631353037623463353364396265616562346439353865623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20383833663330616331326331393137616139396362373130626361303538316664383731376461306237306432633365303566653334386435363035313331360A70726576696F75733A20376666386137643134383233663066623466363531393633363364376138663939643335343137356462366433393335303466326266316264646534313262650A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951443579513763372B7A6D515549493037544D7143326E63526B77576159415863703369316567685236644F51496750683956636161396B524F73596E6258442B63677479704C494F5537304870656B326A583865562F7534633D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D45554349514346737A655469524B52532B6439636C33557A7A5A6350746865346550356F596256463975636B413544437749674E4941553753507356422F612B4856364833616A316D4F5A6974793947734A47436459424C397251386F303D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6d9-7d93-85bd-aa776048b0b9',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643664392D376439332D383562642D6161373736303438623062393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643664392D376439332D383562642D6161373736303438623062393C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303539322D643664392D376439332D383562642D6161373736303438623062390A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20376634366135623332363664363064336530616366326135393939656633303962353035376430316163633961656464393538303237326266663766333938620A70726576696F75733A20303931386433616432663034336162613831613334303031623037636438353233616233393563373466636536613436383337623633313039633939313839630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45594349514475772F4E69737869345639476D503670463241772F336C676C5A586E63704B4C674B41585A3261507744514968414A7479316D716B756E586C7730554374556F6E6E5058633462794F33754F76776F576F78334153386858443C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D455143494449477A7A6630736D5932366B65353052486F653365787362742F6E67467331746953696375355232327A416941565A54576B472B7A666B4433692B612B78364576355971344767594D46556A4763637965663555555553773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6dc-79e3-b053-19199aa869b8',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a20592-d6df-7eb4-a100-e091b4fa22e8',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a20592-d6e1-7ae2-a112-75a95b2e492f',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643665312D376165322D613131322D3735613935623265343932663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643665312D376165322D613131322D3735613935623265343932663C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643665322D373238372D626131342D3061303539366263316332363C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643665312D376165322D613131322D3735613935623265343932660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303539322D643665322D373238372D626131342D3061303539366263316332360A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220333061396635393235313333623031306133643530393637316465333366313932376533623364346431653330333133636532656332323438393633653235303C2F4C6561663E3C506174683E3C486173683E626137306133636635366131396231386433653839623765633434656131343730396662653064326361363366333330613664666332646134666665663461653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20653264646261356261353637333565663766386631636164623062636163306237323333623563343261616166653565633562333331623761613164656230660A70726576696F75733A20356561653863393061663434333436626262636563646630383666643937393262383362643461306666323262346131336262393531343330313262376433310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434942534B646E3167486A655045394567564B5A576B437635647949356A4459696A6534627262757762677668416945413147544E30774237304A5048793737326F76414D58453744336662475661623678693550673872554272773D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D455143494449477A7A6630736D5932366B65353052486F653365787362742F6E67467331746953696375355232327A416941565A54576B472B7A666B4433692B612B78364576355971344767594D46556A4763637965663555555553773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6e5-7342-af49-35c335930273',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643665352D373334322D616634392D3335633333353933303237333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643665352D373334322D616634392D3335633333353933303237333C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643665372D376337392D613336632D3036646463616435333634353C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643665352D373334322D616634392D3335633333353933303237330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303539322D643665372D376337392D613336632D3036646463616435333634350A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220376336666463656563393833326438383061626262316333636565653263336166393562313734306631313338343035333034613930623830343937636633393C2F4C6561663E3C506174683E3C486173683E653164316666316634656466396566363565343962343064663362663335333966366361303837643661613461653436313934643263346264656432303062633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20373937666538336533376638663736323632346362333631616436376438323266303362613639383366366266333861343663363063303964313236303061330A70726576696F75733A20623763643639313662393437613535376165343062376434643532653065386662353638663838656637613933363265326533313536363431383831633739380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45514349475A475836512F2B4436664D7967344C4B784E4772676C3576526C2F54526479365459397356536671336B41694154516451623837466658657341682B492F557567784B2B6D796C6D2B3537682F457A565A474861307669413D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D455143494449477A7A6630736D5932366B65353052486F653365787362742F6E67467331746953696375355232327A416941565A54576B472B7A666B4433692B612B78364576355971344767594D46556A4763637965663555555553773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d6eb-7775-bbc6-01b743094430',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643665622D373737352D626263362D3031623734333039343433303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643665622D373737352D626263362D3031623734333039343433303C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643665632D376539632D393763642D3865626662633166373836623C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643665622D373737352D626263362D3031623734333039343433300A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303539322D643665632D376539632D393763642D3865626662633166373836620A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220666564386637653133336263303930633139623663653161323761343366623935343361336431326631323164353330323961623732373132663433313534353C2F4C6561663E3C506174683E3C486173683E653734343265623134333439353363653938303935333839396463303661383132303830313462626132616333306530323037346434323566353332653438333C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20316462666663373631336632613739663738323335323962323365653332343835303765353431393666346663646639353038613261663532613462316131640A70726576696F75733A20373164383663343935643535376236656539393465323532343963393733623465353264356638613263616261393735373836636631343531643438653364630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349484A33494A3662756A502B376D52574E444D6F4251353263316B6D4B72503855414E7A4746304D4262503341694541676D786C63386F4C5256315448337A565972714A50696E75374D6E77333743353375373976367555396F413D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D455143494449477A7A6630736D5932366B65353052486F653365787362742F6E67467331746953696375355232327A416941565A54576B472B7A666B4433692B612B78364576355971344767594D46556A4763637965663555555553773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d7e9-7c96-82a1-2de87111aa49',74,49,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643765392D376339362D383261312D3264653837313131616134393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37343C2F526563656970744E6F3E3C42617463684E6F3E34393C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643765392D376339362D383261312D3264653837313131616134393C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643765622D373731392D383738362D6631333938323461343738323C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643765392D376339362D383261312D3264653837313131616134390A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303539322D643765622D373731392D383738362D6631333938323461343738320A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220393365396338363061343632373962383333656465313538333332303636316538353138323739663861343164326231373038646235333665383437386261303C2F4C6561663E3C506174683E3C486173683E396664616333663163396563323136313234626637616433303130323832636439363963336362383039373531363438346138666438616631633930633663353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034390A66697273743A2037330A6C6173743A2037340A726F6F743A20306265646433316432313935303062393335326434326461363961356263656261316438383238323336633635653937356536623264666137366365376661370A70726576696F75733A20303865313961356434393964623837616162336133656661386538386339656166636262333661633332623636363530313936386133626364353565323265610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349412B53455267593972454D6266637650473351454266682B705A58444172374A706C524B6B4F4F75576D2B416945412F4B47536363532F6A4F67513162722F6E596E6A4A336A514E636A4D782F506F4171446F41784C6B506B593D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D455143494449477A7A6630736D5932366B65353052486F653365787362742F6E67467331746953696375355232327A416941565A54576B472B7A666B4433692B612B78364576355971344767594D46556A4763637965663555555553773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20592-d88e-7c69-8c88-9a4f10d9ecd4',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303539322D643838652D376336392D386338382D3961346631306439656364343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303539322D643838652D376336392D386338382D3961346631306439656364343C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303539322D643839302D373362612D393262642D3337363930656538356165333C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303539322D643838652D376336392D386338382D3961346631306439656364340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303539322D643839302D373362612D393262642D3337363930656538356165330A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220393730373731643364343234336363626132346536633636383033623931626166626634366462356231383763386161393138366462363030393966316234633C2F4C6561663E3C506174683E3C486173683E636661363336613835623939356466623931363534333664306230356566316238643135343062353737613039393034663435646261326634303865383265343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20303839386562636137363932623439616465623265623535343963356135393465366636326230663465326361633162333635363965623430373562663938360A70726576696F75733A20636263336434643739653837323731383238383666626639643037633833363761333430333665323239333630333732663231613934353835353431396637320A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4559434951436D626D3459706868743638784F394B54627773456A374457416C6367505A733255796D76447941584465774968414D664A51487578314C6C3468634B5575772B6235764D723059704A71355839787539526A744631615430693C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D455143494449477A7A6630736D5932366B65353052486F653365787362742F6E67467331746953696375355232327A416941565A54576B472B7A666B4433692B612B78364576355971344767594D46556A4763637965663555555553773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
CREATE TABLE drafts (
	id TEXT NOT NULL, 
	login TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	type TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	sealed TEXT, 
	made_at BIGINT NOT NULL, 
	saved_at BIGINT NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (id)
);
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
root: a9199b236566f4fe2ca36aa1fae8a47662e53b0c32b69472f320cd2b5b08eccf
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
INSERT INTO "erasures" VALUES('01a20592-d6dc-79e3-b053-19199aa869b8',79,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a20592-d7e9-7c96-82a1-2de87111aa49',78,1795397411000000,'li.na','asked by the person','[73]');
CREATE TABLE failures (
	digest TEXT NOT NULL, 
	count INTEGER NOT NULL, 
	last_at BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	CONSTRAINT pk_failures PRIMARY KEY (digest)
);
CREATE TABLE feeds (
	login TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	made_at BIGINT NOT NULL, 
	CONSTRAINT pk_feeds PRIMARY KEY (login)
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBDDCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0gAMEUCIQCFszeTiRKRS+d9cl3UzzZcPthe4eP5oYbVF9uckA5DCwIgNIAU7SPsVB/a+HV6H3aj1mOZity9GsJGCdYBL9rQ8o0=',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBCzCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0cAMEQCIDIGzzf0smY26ke50RHoe3exsbt/ngFs1tiSicu5R22zAiAVZTWkG+zfkD3i+a+x6Ev5Yq4GgYMFUjGccyef5UUUSw==',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'6b0e4c9f6e25c01df202a9e88b63a5d0304a968672dc49e54908acc43d651007');
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
INSERT INTO "http_seals" VALUES('01a20592-d6c8-752b-9b3e-f9c768a970e6','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('23e7cceb7af714b7d3fbc49b409be2d1f83dcb29bb7eff2bc5a651dca0037ccf','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIBxzCCAW6gAwIBAgIUDhJ+BFD3yT9StjElA4hX4ZtoSZowCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQ1kv5QA8qEiRX8vbKWoeZN+T8b0L4Drrg8hdqD2qxLNi6x
63XPhqI0SkTU801HhQLXM8WCudZf8YOM6NuKPW1vo2YwZDAdBgNVHQ4EFgQUwoNa
O/r5BzqWU3r2qDgMlIX+myAwHwYDVR0jBBgwFoAUwoNaO/r5BzqWU3r2qDgMlIX+
myAwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDRwAwRAIgezMTn+OOsjMTYhOrzA0YWF1UhTMhVV6CkaeUlgR3ocUCIDvP4kSP
3p2+mE+Zwr3mCTXbVJmhmRnyeLTjYiHDKjzG
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('24cede8c36f856da219b7682c5b0c83e5bbb0a0169c7e1aa050a17436e72aa7f','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUAvzx+L/XmTZc31IpbYxHCxkE0mowCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASr2Ee2cjAebaGfzMQZpqTFiaY6kUYRAOmE
AgZV79DjJR7rCsBIxxcVBe9cnw7yPrsH5v3q8/YK5/fsLygjtqMbo2AwXjAdBgNV
HQ4EFgQUXvUyKWM17biGNNygPbBvo/y8gJswHwYDVR0jBBgwFoAUwoNaO/r5BzqW
U3r2qDgMlIX+myAwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIhAIH+B2nGEHvxHgOKEkN4TdY8JgpcsaTlOA4HrEYxxjHLAiBy
xhnpWGKDTTdrvdNslScLM8CcFJ/uG1ZdKi9PWGKEag==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('796cd0424af38a343ed2fc2d0d7b30f40d9cc2b24577d6cb777d5c63acc845db','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUTM8cZ2OBtOiU+0EqO6ow1np42B8wCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASsPjqdt1iQPyg9TWjy3PXBhD4YoVv0pGgh
KMc51MFmlkJg5wSig2qUSfIBdPCfjw1NUDjuVrJ5ysr231PXJJ68o2AwXjAdBgNV
HQ4EFgQUjW98Zp/43rPX7m3ghuz1CTUS1O8wHwYDVR0jBBgwFoAUwoNaO/r5BzqW
U3r2qDgMlIX+myAwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgCkulY0bGzZWeIJHzyk+KqBTqM9RKiUMjLjiG6UEgW0kCIGZf
/b9QUxsCPW0c9nRPuln21GEJGrRxesyBkeU7dIUI
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
document: 348a0e4b6e82dbf98673387c7ae6b733eb554a7cdbe21c6db63eec19cea22c8f
note: register changed, now 9494504f9abd5deb77ca4a62ae42f4c47ce8fe4b57570fc927cae3ac8bb1072e');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: 8852d240f40e0b4586ccc77305947f7b7308fb2ba2647a57b26ac8baa9618183
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: ffcfda126c131b181654fea62a344f7aa1dfab3f7bbf27dad05bfd2fa3d6267b
note: register changed, now 65e353fdf6b77db09d41531500dc1253d9433de9f4c3a96cb5b9adcf20d1701b');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 7f9cee71f395d31f0224aef88157a03de09cd6bb2b6c477c6e97ab1957faa35e
note: register changed, now 3d935012c640dc7bb10f1a1dd22e4a9f59de4cf9bff3f65517e86ba3a9bcf89e');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 1dc28bc75da33fc34b242908a2b061f9506b732a283dc3a5fb4bf50e2b9639b1
note: register changed, now c22ee0aea8d3868d8ca5c681080dd8ecefbb4b8344145d9d6491723141c716e1');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 50542e95f90180c6f3fd58fb7d43b6ee6fd1b1da44887a2e5f1dc39ad5267984
note: register changed, now 9494504f9abd5deb77ca4a62ae42f4c47ce8fe4b57570fc927cae3ac8bb1072e');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now 96072565ccd4a3577969aa9fbdb24a002fd1eb5955b72070894a03c3bc8d4b2e');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a20592-d64c-7b9a-bd70-e10181cb5538','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20592-d64c-7b9a-bd70-e10181cb5538
sender: customs-demo
message_id: 01a20592-d644-74c6-9870-07b89287ebc7
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a20592-d644-74c6-9870-07b89287ebc7','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20592-d644-74c6-9870-07b89287ebc7
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 eeb5d75a452a9002797e284a173878b2dd9c81899f474a48e9460c535d4ba731');
INSERT INTO "leaves" VALUES(11,8,'case','01a20592-d64c-7b9a-bd70-e10181cb5538','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20592-d64c-7b9a-bd70-e10181cb5538
sender: yard-demo
message_id: 01a20592-d65c-7349-936c-2208247161da
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a20592-d65c-7349-936c-2208247161da','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20592-d65c-7349-936c-2208247161da
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 7c1437146153968524f8acefb9f278664ac49ff869e0e2ab41b2c88aeef965a7');
INSERT INTO "leaves" VALUES(13,9,'case','01a20592-d64c-7b9a-bd70-e10181cb5538','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20592-d64c-7b9a-bd70-e10181cb5538
sender: yard-demo
message_id: 01a20592-d664-7c3e-8b31-920e7ff90242
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a20592-d664-7c3e-8b31-920e7ff90242','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20592-d664-7c3e-8b31-920e7ff90242
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 6bb8bc0339c4213b2409cecfe51b93762482da67d99d123a22becdd8011ab090');
INSERT INTO "leaves" VALUES(15,10,'case','01a20592-d64c-7b9a-bd70-e10181cb5538','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20592-d64c-7b9a-bd70-e10181cb5538
sender: customs-demo
message_id: 01a20592-d668-7344-bbd6-31c4b6879bbe
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a20592-d668-7344-bbd6-31c4b6879bbe','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20592-d668-7344-bbd6-31c4b6879bbe
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 d5481c4a32eb26e1104fa904407a6d151be87b43b20422aa66166fdf3e4e01e9');
INSERT INTO "leaves" VALUES(17,11,'case','01a20592-d64c-7b9a-bd70-e10181cb5538','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20592-d64c-7b9a-bd70-e10181cb5538
sender: customs-demo
message_id: 01a20592-d66d-7251-88b8-faf9a0773a60
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a20592-d66d-7251-88b8-faf9a0773a60','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20592-d66d-7251-88b8-faf9a0773a60
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 80c5bd647b6176a00e7731834c9ecbd13081eb20d15f0b0f0a2d6672958944d8');
INSERT INTO "leaves" VALUES(19,12,'case','01a20592-d67a-7260-8bf5-44ed45df65d6','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a20592-d67a-7260-8bf5-44ed45df65d6
sender: yard-demo
message_id: 01a20592-d678-7c91-8966-9d67f9602f4a
document: 26a4a1ec336b5318edf8b17e44cc7de4cc8da0d48e2d462d8f3f43add2b9b3d4
case: 01a20592-d67a-7260-8bf5-44ed45df65d6
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a20592-d678-7c91-8966-9d67f9602f4a','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a20592-d678-7c91-8966-9d67f9602f4a
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a20592-d67a-7260-8bf5-44ed45df65d6
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 68568f7937ac5ef5247765fdc462cdcec0395f1e22d33a5d8527d5febbf98a8d');
INSERT INTO "leaves" VALUES(21,13,'case','01a20592-d684-7c5f-b9b7-5155092abb06','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a20592-d684-7c5f-b9b7-5155092abb06
sender: yard-demo
message_id: 01a20592-d682-78a3-b9d5-ed101795c6a9
document: b79db46161456828ba3aabc6ea97a63c8c025fe9c5c175c72eb5076bfa586e68
case: 01a20592-d684-7c5f-b9b7-5155092abb06
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a20592-d682-78a3-b9d5-ed101795c6a9','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a20592-d682-78a3-b9d5-ed101795c6a9
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a20592-d684-7c5f-b9b7-5155092abb06
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 10e729baedefce6c01f1b13bf1cc51bcfdd046c657c4e025810f5977fa744fda');
INSERT INTO "leaves" VALUES(23,14,'case','01a20592-d68b-700f-847d-68efd4c55c2d','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a20592-d68b-700f-847d-68efd4c55c2d
sender: customs-demo
message_id: 01a20592-d689-7924-acb2-9c3b5195f05d
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a20592-d68b-700f-847d-68efd4c55c2d
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a20592-d689-7924-acb2-9c3b5195f05d','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a20592-d689-7924-acb2-9c3b5195f05d
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a20592-d68b-700f-847d-68efd4c55c2d
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 16156a681fcde98174c3669cfc761490fa4e2b3ebcc9c8267df3eefc77774955');
INSERT INTO "leaves" VALUES(25,15,'case','01a20592-d67a-7260-8bf5-44ed45df65d6','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d67a-7260-8bf5-44ed45df65d6
sender: gateway
document: f6e672d4cf2a6c3a00eec151fa50086916d1a49294fa96ec20ee9e78d2099d96
case: 01a20592-d67a-7260-8bf5-44ed45df65d6
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a20592-d678-7c91-8966-9d67f9602f4a','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d678-7c91-8966-9d67f9602f4a
case: 01a20592-d67a-7260-8bf5-44ed45df65d6
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a20592-d684-7c5f-b9b7-5155092abb06','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d684-7c5f-b9b7-5155092abb06
sender: gateway
document: cbf0e41e67d6a1834faead624fd966ccc3f91673ce5ffa24a2e904f3c213c469
case: 01a20592-d684-7c5f-b9b7-5155092abb06
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a20592-d682-78a3-b9d5-ed101795c6a9','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d682-78a3-b9d5-ed101795c6a9
case: 01a20592-d684-7c5f-b9b7-5155092abb06
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a20592-d6b7-79a5-8b7d-9119ff005eec','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6b7-79a5-8b7d-9119ff005eec
sender: yard-demo
message_id: 01a20592-d6b5-7ac3-a8ef-6bd370099a4a
document: cce00841d430a91346a5b84d5ffac3afe2101d5b3605571ea32074213b60084d
case: 01a20592-d6b7-79a5-8b7d-9119ff005eec
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a20592-d6b5-7ac3-a8ef-6bd370099a4a','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d6b5-7ac3-a8ef-6bd370099a4a
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a20592-d6b7-79a5-8b7d-9119ff005eec
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 e8de28cad2f535e72a8b74418947744cf4602b94dd7f32e7e6c93403b5b9521a');
INSERT INTO "leaves" VALUES(31,17,'case','01a20592-d6bc-7b4a-8389-a1e603c811f2','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6bc-7b4a-8389-a1e603c811f2
sender: yard-demo
message_id: 01a20592-d6bb-7e7c-a5d7-6515d3cbe290
document: c2e4b58d43ea7695cb1bb0ab5da81fdc5fccb2e1d2e11e689d72f6887877f99b
case: 01a20592-d6bc-7b4a-8389-a1e603c811f2
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a20592-d6bc-7b4a-8389-a1e603c811f2','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6bc-7b4a-8389-a1e603c811f2
sender: yard-demo
message_id: 01a20592-d6bd-7f3d-af81-83cbc2b0a274
document: f33dd35c2ed426f010b91c286b4ef89691b86ee47c63259b3d4ce0c9ddb1a306
case: 01a20592-d6bc-7b4a-8389-a1e603c811f2
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a20592-d6bb-7e7c-a5d7-6515d3cbe290','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d6bb-7e7c-a5d7-6515d3cbe290
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a20592-d6bc-7b4a-8389-a1e603c811f2
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 c55e11640c8e00c6ce7f15810507f7e3e60a5d211000a450a247b97f400849b6');
INSERT INTO "leaves" VALUES(34,18,'case','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6ca-7f6f-aa7c-0825ccef5bec
sender: customs-demo
message_id: 01a20592-d6c8-752b-9b3e-f9c768a970e6
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a20592-d6ca-7f6f-aa7c-0825ccef5bec
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a20592-d6c8-752b-9b3e-f9c768a970e6','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d6c8-752b-9b3e-f9c768a970e6
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a20592-d6ca-7f6f-aa7c-0825ccef5bec
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 b307a6df88689be2c8a96e0a95559d85e4c2f86e179f09d52e41147aa5b90bb5 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: 873b65508ce36e93f729a3541f5a91437885b19a39cf39a0d558522497285d11
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a20592-d6d9-7d93-85bd-aa776048b0b9','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a20592-d6d9-7d93-85bd-aa776048b0b9
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a20592-d6dc-79e3-b053-19199aa869b8','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a20592-d6dc-79e3-b053-19199aa869b8
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a20592-d6df-7eb4-a100-e091b4fa22e8','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a20592-d6df-7eb4-a100-e091b4fa22e8
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a20592-d6e2-7287-ba14-0a0596bc1c26','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6e2-7287-ba14-0a0596bc1c26
sender: customs-demo
message_id: 01a20592-d6e1-7ae2-a112-75a95b2e492f
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a20592-d6e2-7287-ba14-0a0596bc1c26
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a20592-d6e1-7ae2-a112-75a95b2e492f','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d6e1-7ae2-a112-75a95b2e492f
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a20592-d6e2-7287-ba14-0a0596bc1c26
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 30a9f5925133b010a3d509671de33f1927e3b3d4d1e30313ce2ec2248963e250');
INSERT INTO "leaves" VALUES(43,25,'case','01a20592-d6e7-7c79-a36c-06ddcad53645','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6e7-7c79-a36c-06ddcad53645
sender: customs-demo
message_id: 01a20592-d6e5-7342-af49-35c335930273
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a20592-d6e7-7c79-a36c-06ddcad53645
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a20592-d6e5-7342-af49-35c335930273','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d6e5-7342-af49-35c335930273
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a20592-d6e7-7c79-a36c-06ddcad53645
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 7c6fdceec9832d880abbb1c3ceee2c3af95b1740f1138405304a90b80497cf39');
INSERT INTO "leaves" VALUES(45,26,'case','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d6ec-7e9c-97cd-8ebfbc1f786b
sender: customs-demo
message_id: 01a20592-d6eb-7775-bbc6-01b743094430
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a20592-d6ec-7e9c-97cd-8ebfbc1f786b
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a20592-d6eb-7775-bbc6-01b743094430','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d6eb-7775-bbc6-01b743094430
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a20592-d6ec-7e9c-97cd-8ebfbc1f786b
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 fed8f7e133bc090c19b6ce1a27a43fb9543a3d12f121d53029ab72712f431545');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a20592-d64c-7b9a-bd70-e10184f2e5c3','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d64c-7b9a-bd70-e10184f2e5c3
sender: trader-demo
message_id: 01a20592-d644-74c6-9870-07b89287ebc7
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a20592-d66a-7a48-84ec-e886b6efb8be','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d66a-7a48-84ec-e886b6efb8be
sender: yard-demo
message_id: 01a20592-d668-7344-bbd6-31c4b6879bbe
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a20592-d64d-74a3-84ae-a0b735abe398','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d64d-74a3-84ae-a0b735abe398
sender: yard-demo
message_id: 01a20592-d644-74c6-9870-07b89287ebc7
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a20592-d661-71b4-a1f3-d781f3270ac9','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d661-71b4-a1f3-d781f3270ac9
sender: customs-demo
message_id: 01a20592-d65c-7349-936c-2208247161da
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a20592-d661-71b4-a1f3-d782dd1a2401','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d661-71b4-a1f3-d782dd1a2401
sender: trader-demo
message_id: 01a20592-d65c-7349-936c-2208247161da
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a20592-d666-770e-938d-57527f111ecf','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d666-770e-938d-57527f111ecf
sender: trader-demo
message_id: 01a20592-d664-7c3e-8b31-920e7ff90242
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a20592-d66a-7a48-84ec-e8867cc74fbf','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d66a-7a48-84ec-e8867cc74fbf
sender: trader-demo
message_id: 01a20592-d668-7344-bbd6-31c4b6879bbe
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a20592-d666-770e-938d-5752100b6dc0','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d666-770e-938d-5752100b6dc0
sender: customs-demo
message_id: 01a20592-d664-7c3e-8b31-920e7ff90242
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a20592-d666-770e-938d-57527f111ecf','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d666-770e-938d-57527f111ecf
sender: trader-demo
message_id: 01a20592-d664-7c3e-8b31-920e7ff90242
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a20592-d67a-7260-8bf5-44ee040bac73','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d67a-7260-8bf5-44ee040bac73
sender: customs-demo
message_id: 01a20592-d678-7c91-8966-9d67f9602f4a
case: 01a20592-d67a-7260-8bf5-44ed45df65d6
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a20592-d685-7758-97d8-0a13900e1ee6','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d685-7758-97d8-0a13900e1ee6
sender: customs-demo
message_id: 01a20592-d682-78a3-b9d5-ed101795c6a9
case: 01a20592-d684-7c5f-b9b7-5155092abb06
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a20592-d756-7c96-be61-848ada8dab1e','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a20592-d756-7c96-be61-848ada8dab1e
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a20592-d685-7758-97d8-0a13900e1ee6','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d685-7758-97d8-0a13900e1ee6
sender: wang
message_id: 01a20592-d682-78a3-b9d5-ed101795c6a9
case: 01a20592-d684-7c5f-b9b7-5155092abb06
note: dead -> due, replay: all of them; replay 01a20592-d756-7c96-be61-848ada8dab1e, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a20592-d666-770e-938d-57527f111ecf','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d666-770e-938d-57527f111ecf
sender: wang
message_id: 01a20592-d664-7c3e-8b31-920e7ff90242
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a20592-d66a-7a48-84ec-e886b6efb8be','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d66a-7a48-84ec-e886b6efb8be
sender: wang
message_id: 01a20592-d668-7344-bbd6-31c4b6879bbe
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: replayed as 01a20592-d76c-77e0-8b5a-036574537cf8: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a20592-d67a-7260-8bf5-44ee040bac73','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d67a-7260-8bf5-44ee040bac73
sender: wang
message_id: 01a20592-d678-7c91-8966-9d67f9602f4a
case: 01a20592-d67a-7260-8bf5-44ed45df65d6
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a20592-d66a-7a48-84ec-e8867cc74fbf','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d66a-7a48-84ec-e8867cc74fbf
sender: wang
message_id: 01a20592-d668-7344-bbd6-31c4b6879bbe
case: 01a20592-d64c-7b9a-bd70-e10181cb5538
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a20592-d6e3-710f-97dd-3eb7704566c8','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d6e3-710f-97dd-3eb7704566c8
sender: wang
message_id: 01a20592-d6e1-7ae2-a112-75a95b2e492f
case: 01a20592-d6e2-7287-ba14-0a0596bc1c26
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: f06f027836a0811a43a606005b943989253d316cee6406a29734827fc59733f3
note: register changed, now 6fb96b93f0995c7564c8467ee88afe0beb23d906a206bf8a05059c6015ac60c0');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a20592-d6e8-797b-b7db-776237e0c43e','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d6e8-797b-b7db-776237e0c43e
case: 01a20592-d6e7-7c79-a36c-06ddcad53645
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a20592-d6ed-7253-b054-d3f035dc015f','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d6ed-7253-b054-d3f035dc015f
case: 01a20592-d6ec-7e9c-97cd-8ebfbc1f786b
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now 51f49c59fd692997910bd738594085eff006714725f029f4f6a076584b68e718');
INSERT INTO "leaves" VALUES(69,46,'audit','yard-demo','swg-leaf-1
sequence: 69
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: a9baedfdc32af2e911151c3e32dd5c24c00c57ba0c348fa77056deff6448b260
note: register changed, now ca0ce586ff0d78c8cc7846c2f0ae0d9f2491b481b9b653ddf2a1d110c499ec90');
INSERT INTO "leaves" VALUES(70,47,'audit','yard-demo','swg-leaf-1
sequence: 70
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 4ef52f165b0e95bbb1a6c01565d8c3928449fad4a46ef610a91f8efa151698fb
note: register changed, now bc6be46ebb3ec898d8f5b1fce7c09856dfb72073fb5e82206cb8a0638ade4c90');
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
INSERT INTO "leaves" VALUES(73,49,'case','01a20592-d7eb-7719-8786-f139824a4782','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20592-d7eb-7719-8786-f139824a4782
sender: customs-demo
message_id: 01a20592-d7e9-7c96-82a1-2de87111aa49
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a20592-d7eb-7719-8786-f139824a4782
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(74,49,'accepted','01a20592-d7e9-7c96-82a1-2de87111aa49','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20592-d7e9-7c96-82a1-2de87111aa49
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a20592-d7eb-7719-8786-f139824a4782
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 93e9c860a46279b833ede1583320661e8518279f8a41d2b1708db536e8478ba0');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a20592-d7eb-7719-8786-f13ae6a3c3a3','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d7eb-7719-8786-f13ae6a3c3a3
sender: yard-demo
message_id: 01a20592-d7e9-7c96-82a1-2de87111aa49
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20592-d7eb-7719-8786-f139824a4782
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(76,51,'delivery','01a20592-d7eb-7719-8786-f13a7ee53d5f','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d7eb-7719-8786-f13a7ee53d5f
sender: trader-demo
message_id: 01a20592-d7e9-7c96-82a1-2de87111aa49
case: 01a20592-d7eb-7719-8786-f139824a4782
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(77,52,'delivery','01a20592-d7eb-7719-8786-f13a7ee53d5f','swg-leaf-1
sequence: 77
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20592-d7eb-7719-8786-f13a7ee53d5f
sender: wang
message_id: 01a20592-d7e9-7c96-82a1-2de87111aa49
case: 01a20592-d7eb-7719-8786-f139824a4782
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(78,53,'erasure','01a20592-d7e9-7c96-82a1-2de87111aa49','swg-leaf-1
sequence: 78
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a20592-d7e9-7c96-82a1-2de87111aa49
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
note: prune, gateway: 1 documents, receipts 39 to 39, listed fd7cb7d239fc138a453498db5d69202c97ae3abbb46778a5159a176c861a1812, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: 486ec0ee7b7036a8abbe769d494658c3563c8d546b19c677a0acf3ffe6e631be
note: epoch 2 after batch 54 and record 79; outside 2365e3e363c393f1978b27fc773b16132b74436a69de5894a2b4ad1307153e4e; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a20592-d890-73ba-92bd-37690ee85ae3','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a20592-d890-73ba-92bd-37690ee85ae3
sender: customs-demo
message_id: 01a20592-d88e-7c69-8c88-9a4f10d9ecd4
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a20592-d890-73ba-92bd-37690ee85ae3
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a20592-d88e-7c69-8c88-9a4f10d9ecd4','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a20592-d88e-7c69-8c88-9a4f10d9ecd4
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a20592-d890-73ba-92bd-37690ee85ae3
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 970771d3d4243ccba24e6c66803b91bafbf46db5b187c8aa9186db60099f1b4c');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a20592-d66d-7251-88b8-faf9a0773a60','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a20592-d644-74c6-9870-07b89287ebc7','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a20592-d6c8-752b-9b3e-f9c768a970e6','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a20592-d6e1-7ae2-a112-75a95b2e492f','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a20592-d6e5-7342-af49-35c335930273','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a20592-d6eb-7775-bbc6-01b743094430','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a20592-d7e9-7c96-82a1-2de87111aa49','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a20592-d88e-7c69-8c88-9a4f10d9ecd4','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a20592-d689-7924-acb2-9c3b5195f05d','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a20592-d668-7344-bbd6-31c4b6879bbe','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a20592-d6bb-7e7c-a5d7-6515d3cbe290','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a20592-d65c-7349-936c-2208247161da','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a20592-d664-7c3e-8b31-920e7ff90242','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a20592-d678-7c91-8966-9d67f9602f4a','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a20592-d682-78a3-b9d5-ed101795c6a9','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a20592-d6b5-7ac3-a8ef-6bd370099a4a','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a20592-d644-74c6-9870-07b89287ebc7','01a20592-d644-74c6-9870-07b89287ebc7',0,'inspection.notice.1','01a20592-d64c-7b9a-bd70-e10181cb5538','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20592-d65c-7349-936c-2208247161da','01a20592-d65c-7349-936c-2208247161da',0,'inspection.arrival.1','01a20592-d64c-7b9a-bd70-e10181cb5538','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d664-7c3e-8b31-920e7ff90242','01a20592-d664-7c3e-8b31-920e7ff90242',0,'inspection.arrival.1','01a20592-d64c-7b9a-bd70-e10181cb5538','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d668-7344-bbd6-31c4b6879bbe','01a20592-d668-7344-bbd6-31c4b6879bbe',0,'inspection.result.1','01a20592-d64c-7b9a-bd70-e10181cb5538','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a20592-d66d-7251-88b8-faf9a0773a60','01a20592-d66d-7251-88b8-faf9a0773a60',0,'inspection.arrival-reply.1','01a20592-d64c-7b9a-bd70-e10181cb5538','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a20592-d678-7c91-8966-9d67f9602f4a','01a20592-d678-7c91-8966-9d67f9602f4a',0,'inspection.arrival.1','01a20592-d67a-7260-8bf5-44ed45df65d6','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d682-78a3-b9d5-ed101795c6a9','01a20592-d682-78a3-b9d5-ed101795c6a9',0,'inspection.arrival.1','01a20592-d684-7c5f-b9b7-5155092abb06','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d689-7924-acb2-9c3b5195f05d','01a20592-d689-7924-acb2-9c3b5195f05d',0,'inspection.notice.1','01a20592-d68b-700f-847d-68efd4c55c2d','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20592-d6b5-7ac3-a8ef-6bd370099a4a','01a20592-d6b5-7ac3-a8ef-6bd370099a4a',0,'inspection.arrival.1','01a20592-d6b7-79a5-8b7d-9119ff005eec','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d6bb-7e7c-a5d7-6515d3cbe290','01a20592-d6bb-7e7c-a5d7-6515d3cbe290',0,'inspection.arrival.1','01a20592-d6bc-7b4a-8389-a1e603c811f2','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d6bd-7f3d-af81-83cbc2b0a274','01a20592-d6bb-7e7c-a5d7-6515d3cbe290',1,'inspection.arrival.1','01a20592-d6bc-7b4a-8389-a1e603c811f2','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20592-d6c8-752b-9b3e-f9c768a970e6','01a20592-d6c8-752b-9b3e-f9c768a970e6',0,'inspection.notice.1','01a20592-d6ca-7f6f-aa7c-0825ccef5bec','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20592-d6e1-7ae2-a112-75a95b2e492f','01a20592-d6e1-7ae2-a112-75a95b2e492f',0,'inspection.notice.1','01a20592-d6e2-7287-ba14-0a0596bc1c26','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20592-d6e5-7342-af49-35c335930273','01a20592-d6e5-7342-af49-35c335930273',0,'inspection.notice.1','01a20592-d6e7-7c79-a36c-06ddcad53645','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20592-d6eb-7775-bbc6-01b743094430','01a20592-d6eb-7775-bbc6-01b743094430',0,'inspection.notice.1','01a20592-d6ec-7e9c-97cd-8ebfbc1f786b','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20592-d7e9-7c96-82a1-2de87111aa49','01a20592-d7e9-7c96-82a1-2de87111aa49',0,'inspection.notice.1','01a20592-d7eb-7719-8786-f139824a4782','','');
INSERT INTO "messages" VALUES('01a20592-d88e-7c69-8c88-9a4f10d9ecd4','01a20592-d88e-7c69-8c88-9a4f10d9ecd4',0,'inspection.notice.1','01a20592-d890-73ba-92bd-37690ee85ae3','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a20592-d871-7eea-87d9-8cd832acb8a8','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a20592-d871-7eea-87d9-8cd9325fd781','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a20592-d67a-7260-8bf5-44ee040bac73','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(77,'01a20592-d7eb-7719-8786-f13a7ee53d5f','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca 23e7cceb7af714b7 until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","~ terms.signatures: xmldsig -> xmldsig session","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate 24cede8c36f856da from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","~ terms.signatures: xmldsig -> xmldsig session","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate 796cd0424af38a34 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate 796cd0424af38a34: revoked 2026-11-23 09:00, keyCompromise, by list 6f1372d7b4672dfb"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list 6f1372d7b4672dfbfd31eaf760bf9f482899d5e0c4115be8f96d0ece2697e6b4 of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate 796cd0424af38a34: revoked 2026-11-23 09:00, keyCompromise, by list 6f1372d7b4672dfb (port-demo)"]');
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
INSERT INTO "replay_entries" VALUES('01a20592-d756-7c96-be61-848ada8dab1e',1,'01a20592-d685-7758-97d8-0a13900e1ee6','again',NULL);
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
INSERT INTO "replays" VALUES('01a20592-d756-7c96-be61-848ada8dab1e',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
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
INSERT INTO "timers" VALUES('01a20592-d6b7-79a5-8b7d-9119ff005eec','hold 01a20592-d6b5-7ac3-a8ef-6bd370099a4a',1795399211000000);
INSERT INTO "timers" VALUES('01a20592-d6bc-7b4a-8389-a1e603c811f2','hold 01a20592-d6bb-7e7c-a5d7-6515d3cbe290',1795399211000000);
INSERT INTO "timers" VALUES('01a20592-d6bc-7b4a-8389-a1e603c811f2','hold 01a20592-d6bd-7f3d-af81-83cbc2b0a274',1795399211000000);
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
CREATE INDEX ix_acts_by ON acts ("by", seq);
CREATE INDEX ix_acts_subject ON acts (subject, seq);
CREATE INDEX ix_case_aliases_case ON case_aliases (case_id);
CREATE INDEX ix_case_events_case ON case_events (case_id, seq);
CREATE INDEX ix_case_parties_case ON case_parties (case_id);
CREATE INDEX ix_cases_due_at ON cases (due_at);
CREATE INDEX ix_cases_family_order_key ON cases (family, order_key);
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
CREATE INDEX ix_drafts_login ON drafts (login);
CREATE INDEX ix_drafts_saved_at ON drafts (saved_at);
CREATE INDEX ix_failures_last_at ON failures (last_at);
CREATE UNIQUE INDEX ix_feeds_digest ON feeds (digest);
CREATE INDEX ix_passkeys_login ON passkeys (login);
CREATE INDEX ix_sessions_login ON sessions (login);
COMMIT;
