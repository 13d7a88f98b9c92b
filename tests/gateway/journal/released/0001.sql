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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a2041e-912b-7727-901d-a9371800213a','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a2041e-9091-72d9-a61e-b5e4fed809c4','dead -> due, replay: all of them; replay 01a2041e-912b-7727-901d-a9371800213a, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a2041e-907f-7c28-b9e3-83416b2e4a83','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a2041e-9084-7b75-8079-e62a3de78943','replayed as 01a2041e-913f-776d-9403-d011d28da13b: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a2041e-908b-779d-946c-73b2e9a540ec','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a2041e-9084-7b75-8079-e62a0d66a419','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a2041e-90c9-7f20-b41a-d4d24f54c882','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(71,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(72,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(77,1795397411000000,'wang','operator','decide','01a2041e-9197-7d47-aba9-8f58e63db3b2','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(78,1795397411000000,'li.na','operator','erase','01a2041e-9195-7565-a41a-2d8df40e18af','asked by the person; known at 73');
INSERT INTO "acts" VALUES(79,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed f8e98081ae167298be7a307c85693481fea81294ebf271813a83c0176bde70f1, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('00223f1219f0bf2e1919cbb32e446dd05e18277888e512a6b01acf57cb1a64e0','port-ca','-----BEGIN CERTIFICATE-----
MIIByTCCAW6gAwIBAgIULprzW//Ft94hChy8J6NIKSntQ4gwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQIyA/rv5dhQJUAgRnztWSHMyF4ZllRpnnUkSe63yOk6cn+
tlPx6LK+OcWvag+pU9f4oCDHLMp6OR3u9hTeAwj9o2YwZDAdBgNVHQ4EFgQUCf44
89dhgsUOWf/TDgb7JVtSyK0wHwYDVR0jBBgwFoAUCf4489dhgsUOWf/TDgb7JVtS
yK0wEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSQAwRgIhAPNmp3jJZzB11BjHHWTs4B6zQAGWSwRmz8OiLL/wEq0UAiEAgpQR
Fskt2Ke/VqOC/UzcOLVR175GHZLIlJhfwQ+EnAc=
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
root: dcba5c107020be32b35fbbbba26c26a3f4392e4dda1e0ad0091c1f7b95ca5f53
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCO/uc9zWkwMzEuhD+M7qJ/I2R8Fnl4qnnBLyCzCnXLfQIhAKWl76Vtzc5IUfDdTx2KC1gzeUnAyGhhVXdLAT9VkBtU','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: 5a34ad4004ab90a47e4c3f1a0700822af620dfc9501a58de7d9bdba2a68fb4a0
previous: 2437d71f2dbab714d4e07a563dbc01e9b82bec67224d978360fc9941c25f6e24
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQD3oXHZTPP47cg3BDgVpo+5EjIrgEF4/I+xkbOOd+puZwIgFStAFpbfc1jiSDw1E+RbylDkiPfznc9Qjq9H1MfdlRo=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: cc9ae40cfcf3af75867d56695e7fd668192a7f93d54d6746d46e2063c174fb3b
previous: 8a2b31caa04283ca8bc51485bccab6e01577e1a1c14c6d296b7d547d4d87b6a8
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCM2KJainG/GY/JesHdhusWqKjgDwiUc0WOkgVFdIiWfAIgPl+3kHv2fEH0V2ThoFBZmSDepGGB/7ADScAhtE+EaRQ=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: a4123838b517fc0f4c0578ae03b4e80a0f60610b7bc7520a998ef7dfd1a243fd
previous: 7ff989e5efa82a2e227507791101eb4a8c5528dd5a0d305cd210507a3c84cde1
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCNQCKUk1ZYcHL2sTLTtiB5MIKLvtREusG/eqwzFmTGWgIhAJyrlxWonb3Wr1EuoW2I3X+obBa+z1djYnkD4sBi0M7b','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: 88033b575197271924ffd244b616aac8df01aefd0dbd4213f66fd41659947a0c
previous: 414ace240250540c62a78b83829102c60e5ac998ecba2eae775847c2d1116711
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIA1l6hpVj1lwlQ2dd/4j8Y6M9HGG+GtDHm/MB+Ece1nGAiEA7kK2T5oEpbXkpcHlEhWQ/6FeXbbHZeoVewjy79658dA=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: 9364c587e667a935e2b38b18a634c4ade7a135485b9315e235dd7a6ed5367888
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCqjLydoVGfjVmuiftYlzHWUxS92hkyINOJKKm7nL2UwwIgM2HCt/F2aq2ndGy7Hb3Nh2DOHsGkKFe3C45mBLQ0xvU=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: 203ba5edcd0e5761c273da687a6d21ea25394ab40114079273c25e6318be0bd9
previous: 0cb41dea3042c78b6badb1babf8af86c55b71a6c29b3b381f9658d8e95ff6b13
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQC16afXcFYnccXnQ7Ud2qk87ubgV9MzIrihWnJGDOEgCwIhAMT8UIu06tx21+0JmSnPfAODvQ0dbPXoQQ5YSC/HKwDh','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: 54707853b1272fa3d35e8d2f48a924196082687facb6b31a813e31c78817021d
previous: 61317b6ecaa84b332cf32d657205be1a2007283e138434cda99b29c5bb89a356
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCmYCQPT6xMzwSL2FvYPMga2/pCoLwi7t2GKJFwmMzEAwIgJ0JoT1m4tZIH2GXXnrVSwMUlNLJ7LP2yfKb+QDPQfjo=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 40397db61dde58095bd48957b4a4f1f8694f9d37666fd1ad5962f3861db1710c
previous: 0a782f36538a084d1d613a9a0e75d510bf1b16f8f6620cbafd14985d7e0237de
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIBWDB0fqG6d1IneOiBH6B6y/jGHgzhL68aOQ/2UZQ3W9AiEAtRY7Gs+oREobQLeaPNIyXJEh2B3RUQsvii9L88V2Lpk=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: f4b009fddfeffd215d4d4fdbe46a5a0e7799981c63c80bd92efdae751adaf4e4
previous: 10e7b0b4f4ea61fd386abdb04163056d026fcabf33c184b61aa6e1a198831773
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCvneyHJTLqX24UvQ8oTvRpAsuK134g7eqflTcPL69mZQIgOUULsWSaTT4uVjNNBIjjZjdrYNRsO0UfmAgxUpBAWBU=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: b70476f8db0c83a6489e1d0071b90eb050742bc7722f90e30a26305dfe0d49d6
previous: 8258b94b4704fd8a2f71b3ed549d3d2177de68c1aa8d24b50dc5e533eb0901ab
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQD9VJMeS0LD4MG0Ot3jBilDzROUDOaDy7gpRUrWwi1WaQIhAM7Wdl9g2hswX+xV+J6Qp892FG9yzjnrADw3uxbK1NqD','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: 11887349e6a9773082963fe00f2a52000afc79fb9f2ff55d6be1a5cd78b72124
previous: b98aab9eda29d3337e2ff326c444bc5374c9363858578f0b38f0e24d8f44fea6
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDA6E6Wx5tXzz8avh/JWcxONlARPiY4KA3Koqr36D/+/gIhAM5w0NscKlQyC+Mc+Towi2Nso8ZjpET6IY0as4ofIJ4S','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: 11fee033fe87bd8aae5bd5a5083dc117a9f66e62b988ec4620a9d4ab26839432
previous: 156e8abd14d7b2ba860b4054532e404cf60fa47ffffd2db0fb78d26c28dc6dac
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDqe9RoPqa+RgATi8o0bxy++CifM/W7VfDlM+nC9KbVmwIhAOyWdwMqYDg02fVBzfMM8HU0+QjEhMZVt3UEHxv4hXOw','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: 1121a59a20e59eb8a2d4d6173c3484c86ff062dcc8775c753142865e53ffabe6
previous: 242f67c7760d001c41280df2e95dfa19eaf55fa630a0efe7bb80382ab6091788
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQC7JQJtcfVTv10J2Im5FXlwB9X3ww6+na/ApoRzJpvPxwIhALZccgVMJIUfPuP5cQJ+GdZpz4fggbftAsFV1CRsKZLq','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: 2402977d2f6661629e9326aa45285efff356128495820ba9b673eb85fac764f5
previous: 99b33f1fa1bd699d2db556b1c6023887159a94a063e797c1f76f7f2eb76ef671
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIGzd7lVAlZEOr81whwQtB+QEVM3/0Gp/eMcCfCTulzLZAiAyo454lOlz6i9Qpvjg/6BtryqOT8braOLK1SD6TaERrg==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: 61511e66dc506cdbde1e25922a2f6dcd5c3eeb1a2f2caca7ae638111dff2780b
previous: 3bfd9e084c5e7e6bb2255bf72b636b1f35d304534b92450bfe84ca6508d8c47d
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCsafiYJPzKG2UvYF2pSC4gaspZpekLaC6wEcDg8rO5IAIhAPlNygtqYVpQhryHirEySvvn0zYwkzaahFs2yxy7e6X6','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: cf1a1783b7bdc3d32d5f6789b4df20eff8aa2c6b28f7e71539ced9297a62335d
previous: 297cb8976774dfc92ffba717c5abd3527f719df938652e0035c276b2fe5acb4e
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIFz1I7x2KuNEJ5bB+4VIxPaIX0gpMQumATUihe27wjezAiEA9E675RSQmMFXPQQVwTdKx6zZzGShRNxSTY0VOO7rsKs=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: 371bc80386ddd28bad370a3a19a94ea93c86aae105a9667a5a03725196285393
previous: c046937cba7486635d8a3fd4b5e85685d4981ef521e73f22ae63d192ce9a718a
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIGriIPz/Nj57RsqktmZBM5OWh6DPlIF5au5LTkZrR+aMAiEAn6tOzq2j7WQVkqOA/ZetA1TFJ8f1oT9QLIVkmomNre0=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: fe790a559cb8213755de3f617a18d35005882db32b357b8f7ad97b4c65bddb89
previous: 81d817fc0f7ae248ca7bb59a323e0d2efbda91be5b22c70d0cdf82bb80ac5771
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIGWPqq9SOam3sIdDANyC8j/ExLImDEF849LGejrhlPaUAiBC2Ddc8iU9ScMtCgjml2MayYUeAiP7vsthL6063hVOfg==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: 0d99b783ccf6259ab7e097b3581167af9916e45ca61dd652b2870a2d170174f7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE+EGLcuXKqSwmtcAr70UUMyfpaZHymDWFhkxF2LMJ05AiEA9LtRlXcW0DQ/RmemX0zI192j0CzmvcfEVDNwC9iVuRw=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: 7c8bf685a90487f17dd549bb49cb87a446effbe7c5077eecb64a6f27f0b5084a
previous: f601d8a88d6924131983c5342500e20eb87f33840612d809ef3839a6fd131cea
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCUiqZtFu6O/jFbS0aSxLzbtyC2dcE9uwWrCR6X/zkGTwIgFCnBAe2LLOHlXEQwT/qcJVr1+J02Dn+IDdXw1c14nI4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 36f3662dc8c7580f60f77161e2f4bfd23ac681d7c92c827efaa6199c77515106
previous: 12ca5707460f73431486e136c79f7f39bc0a1a13c82415233f2f786e245c21e2
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIC/pjzERnq3kD2TzL27kvlBh4T47il2eVHLPuotgqkbWAiAduOqOR+j81MHR6qMn+I6YUM7sNzk0lHH36BPhQdWTVw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 7d423cf0db2b22dc743148f36211b0f6a0110424a21597783743868471198648
previous: 0fb411fc81720e165665eb45251247d682d6e75adf3a9c4bdf40ea57de3ce722
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIC7WJnnWPYsz5Aje3svmsYRegkJMbrSi5NeXE6pESa47AiEAvgolQhxuWkHB4m9HJm+3h6sxtA4pFGsdGIAbwhqpYQg=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: dda79b55da90585199c0a173c7fd5bb6fa29b0e2e0b3c58298ec5a7228afd503
previous: a178250a119d66426d211922afd3445a1ddbcb27c47c9dea850dff97360d7c0a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDFkQ6kQ/hGn+PPfY1PDPAiklbpgthyXEOLTyRIcZRaYwIhAOVhsrPcBuZNifeAxQs4NxBVgypZpbIE2ZXfgJqTN+4q','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: fda999a3d352ca2956c9048a979d8dfc155a94a196f0f82e26c5ef0cf58ac782
previous: 9d2332230d8b9465b24ff209c7b1d89f97e78a8de1ca96cf72b96742128fbfa6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDkRObjMl7pT86ickjlOZ8GNnyzy86iOGyzkMPjJg4CRwIhAK2lWjtlm1REMG772cdVoMkf7e/q7urf6paBjfbdSv9w','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: eb49665291f33ad34fe676d941d8e3aeeb77756b5f02263f69702994e86ffba1
previous: dcaeb3ec2be51c1a5071610dfff5bb0d50dce3c8d3a46dd9e82882b628554171
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD+knyD3F/DY7PPUfEMwVSI0V0NZRm/4nr1cC5FwmkQnwIgOqE5Wj5XyFZ8WqGkzezE9nfCRmncoFISZyy8RIBtcfc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: 9d14cd5666815f1bd32c552efabddb8b890fe5415c0d891f28fe89f82b949003
previous: 120df93968b2c7ca3fd045a0509288f1756c4042d1fcc8c82c73b000682d786d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCICUavjzMLitM0JjFidsh0j/i9klkbPQtQKGdBCo3AVScAiBJv7I8Ryutt939McLwlknHTODZhbRmGMBG9swJ4cogMA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: 439ef70ea6360167c4d8005d61352c9aa6abaa6d6a4149cfb0f96af15b50b1a8
previous: cf4ce9f0d3b87d7f2fce9feba0e278b8f84695fa28a374a48799638ac5f25924
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIGRI54tRnxe0A7kkUO9aM935WyY4f5AQY37peF2cIwY1AiBLzFt3EmgY8BrKiZcK6hifZrAyNs+J7DtBw/r0PUeQbw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: 87b81c4e2520483ec3cf44711c73081881ff11f9f12bf116062e18901f6b9347
previous: 0ed0ab06a3d78b49bca30f90be857c043cbabf9c0197310f9e7057ec364f4acf
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE7/Zsy2RAIH/gQDQpRbMzW84cal80VSu/94WY3S4JA/AiEAtOZpJxxOIN7OmDZOrrZqHMKc+5M+5lvWgJWXR49tagE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: 6354c89abdc7b5dc2f652731e61058da85fac3a64b6bf85ea93218dd68cb848f
previous: 033611f1d65062903fbb5408a9911231d6f4e55784883303f23d4ae477bc5205
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGhQMcIIzlLhryw+V6gq3guTzOJMWXGukHLP34yErw0YAiEA41ergZoAi+rxdqzdKI+gNKcDclVzCzUfUFfJkyfWh1Q=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 205ac1f454275b2e1f0ba2cd62be0a4144c182578fd0c1f43d8861f0f2bbcd4e
previous: f9e0d9a438f9195bf232b18ca0c9d179840d8fc9f2215d696ce5a51953f2f1f5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDn18UhYOmXbsyWG8OQqMepdpHlnR53NVTkVEQQJcFNqAIhAKR/M6g0BrGUcamLxLEHdzXYYbyR5ZSlN71ti8bLFMQI','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: ebd96c16bd5f0fbc42478303f8b422886b4ee00491918926c14a562684633972
previous: c7956625a40ccfed813d0603e2ed4f2b756ddfbfb7e4e394fa4a6d9f233dab30
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAScqQISa+xcc9dvxq1VizyNJDXBAlkmYn6+cg2QoD8DAiEAqKCNjM8mijoWkAkVB0LksDPT6JEjX/fO9sxYSIUC9xA=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: 2bcf1d8cca724692d343637d5469c87202b4c1bb3867f8826ff859bc3915fa11
previous: 140288bf1c623006835dc4eb9192db7bfe9e5c1e3468d10a23660d5d2ac27f4c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCv7XEqLNwPxKv8wBoWd6XSi5J3h9wdaKYlvrYNNUB1jgIgYBW+nF+KLrz2ezqEHDBeK28asR+00q4aPdZNfaeGsKk=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: f9f64db36e1e3840b1baaa157bca77712edfe0b32df2e66cca30d2e8ca9a8f27
previous: f23c7b5b9a9ac627ec718076aa963c558774bfc6d174d7f96b21f8203d5d331a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCu3nIrmif9E5gIJviXQVhZZnxw5RB5lyvB4QYcewb6OgIhAIt9EGw85cj2LuUeishDYDyfdoHBBz5HLBgiD2prx9u+','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: 316b3d52dd2c0e54880810c5ead108e8800c5962fd614635abb5b003a6fc304d
previous: 0fb4caad98a4d70af49493579290144d53de413d3033ced605426a3f90099434
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCICjp3STsTmGGxixNH8UEOrBKGyuxvCr1w1H880Me2GdXAiAzjShWyOHu8GFTRUmg3pWVdq81szsGaARtrqpdS5J8Gg==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 9ed66537b919e13430bdb1a530a6c3aac641779d27674e1f5b2bf46acbbad66f
previous: fd9f5131f18069d0451c66331ede25c193b94b104e413bfc36362af75f5efbe0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFynXr17WDJmDKBco9q7k4aURC14y+nnbzRvCKwoIWCLAiEAy5mnIkDlXFLOkX7W4LSAq4rox01wQ8lLQJIxuIZB5Hk=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: a865b854b83b1fc6fe3c6e122688dcd2860c007a05093efd1cdeb7cf8b61d7c6
previous: 29562fadbee23cbaafd4e288f2ecdf85b8674af91ba3751c116063f80ee00f4c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE3VbFG65DkZZAYhqcm/nJX+QJUi6H1T8Mi4a3dp/4UiAiEAg7v1B0P6gj4VnCNFjTljnB+DvZqNa3Khr+qS9k+sgKI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: e228eb90c35da1efb1b8679c4586c355603ca62c5d59c720eb179bf62256bed2
previous: bbb764c991519e90cdc98de01b567fe81d23986d7660be68b0925762e2e20ce9
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDqLAwTtuWXYVWgu9dHas31YWnpuzGUWpqymygaUD0xmQIhAOl7YLpaifIfpL3+3gsL5uqMG08joE3pFUUBfu+rWllJ','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: 2f6f9ece6211bef97f73578ff1f450e630bad2f60aa9706914b292ed8ebd796c
previous: 70230ab092b522ed57a7b4f5e75ad902ad719dab07b152fdae83d369267a98c1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCJ92wk+b2q4TulmEaSGxSxCtRu9ILyo+L0thixB2KWmAIhAJZmdR/KAiZEw2Y34GjEN+4MRAXoFUsgadhPlW5zPUW+','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: 5b5d679ce8f2d4cbca3b5493f4287b8592a66026494593ad54b913346ad94e48
previous: e6d1048b95c33af019590005e0e6f50f5ba2e89c924e914a1d8a23e828b048e3
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCBlYXVB8qaJoLvtJ4/0iqMs2d58Grgre4WPaSzp3PCLwIhAKFNJdDJJUpBxJQtRpoGqwWsF0CQVrUSlmC7DzbfuHWT','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: ee8d4265933f150b61827d71ab5f41acdec572cbd318394a19f9a3a6c139e6fd
previous: 7d76815e06d9d685350c2205bee687a8cca845a169c62592c10a4779e67c1d18
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDzojxHH1Nflw8h+CICJ2Nk0KzYQZyTZzOpTo6ukQdZ8QIhAK3uO8MgyRSSaHBRunUFQre/qOp0Fnnaiq47pEGx5fqe','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: aae6043bbaeb5b403331641769b5b27b158db80f38e06a2e3ad33846745e3536
previous: aaebdca05d0e57fc67c9844ca7cdde3f884180bec549c063378c6200476c62da
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIF8bLlWSU1PCfRAyM59CoN6BazpEiTfB1vyXQdhFqeeQAiEAnZZzBYT5n9zOEp8oUHMPpKbK5Ej/7ytoburfGClj0ng=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: dd75ed05a55755e97a5ae440a858ba88f5e1ccc56eb1c743ec8d337c0d1cebf5
previous: e790f2957c08b14c1510b5a1d1609e961971e7311706d8bfa80a30cd9dd84a4d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIH/P8kKVnAkyj+nrq55F7z3GHVrNQZR6pJ2DQyBqipPUAiBtrrTwMJnNSaKCn4Cc6bAZzHNHuCk46c/xn826IvANvQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: d4bf35513d43a66991728f91afc948af37d48d0794d605eae0ef2a3ffc120fb4
previous: eb825037d316797ec2a57e078c99f16d6ccffbf73168605cb8984e23ce15060b
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGT+qUT8IKXGLvwth8KrBxtdBThX9bEemR9gFnxWWeAGAiEAqMq4x1rmZ3iJIY6taMCsAq/fOued2Aq9zf5YHqANL1I=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: c2da7e552ea1f6755be16d09c5cb573396a4b2946aadd3c96cbc8a8700016c55
previous: 99760ed21ac83283c9743730e2b83a444a9de387efed61e684e4296dfdcd5b33
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDH6yeG4aIZjkfUDgzFxnkocFg9csq/rNGvKGpUFULCAgIhALrc1RdNpplo2+6U/Jnr4xuFJe1U8Nk1rKNtz+lG1Ygh','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,69,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 69
root: 837948858ae3aa61ba398ad26555b73ea09d97f2f883bdcbc0a10f148117fa67
previous: dcfa17450b2940e7f77467799ae25c28babc9837d20413ab6424f1e0c513700e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQC9i8Ywxih5Jlvy8FVEi2vKPVnOXZfTjXTPqciwvsA58QIgN/enuZLdd0m1oMGncdrinVUzoeVHCCXRGVOy7NWR5Fs=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,70,70,1795397411000000,'swg-batch-1
number: 47
first: 70
last: 70
root: a69f5d812aa64124ef5a3b404f7b601ac9dd5fea540be7b6f624906a5115b6ec
previous: 5875c9c3a2a234f3407d2f5dd7326f08a7a4b57b808948d633553330ceefa893
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIDbKVENaJaN45oA+oiCimfIR9HxxRPQ9p6QlPwoCz9TEAiAojN5kd3Nu5wi/VSDJZpE1HqLYZGitShIk+E9YsmbgVw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,71,72,1795397411000000,'swg-batch-1
number: 48
first: 71
last: 72
root: 5fffd9794773a5db1f446d2d71a04dcc5d320614719443d85ca76a6395ec3897
previous: 6b85b57ef829682f46413c092faa99a49954e41f2757c69d2d328e551a162d16
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD3B+rIzvCdNsS7jd9uuh8Ha9CA/gmJicPXoql5SRbLEgIgfA1v3nQTJFiom/juLwx61a3gHr34S9gielxG+bEu15o=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,73,74,1795397411000000,'swg-batch-1
number: 49
first: 73
last: 74
root: 9439022567aa24d0fd3ba2b9f6b62414cdb0b10c5ebf050e6f07813f8d2391d8
previous: 57feffcfe43c1923e65926ca9b3a19613d259e7768be2c3d1d3e623e8e157768
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGcbKA/+RDu/ntZkuITWLfXBVmLVs6/Dmsbg0170n2CYAiEAnOCqyCDOwm13tfTxIyQz3iEtRGkw1ggBP5xJBIklQCA=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 42ce26eaad75c17aaafc4127ba69b272da5feb11c6705cc73dde8a7be33bd055
previous: 94cb7462d0665506fbcb550a71dd7c625f9d5e916feaba70347a42b7d41c9cf4
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBWKlRfsJl6o1xSM3ZCgZpVmRDNMZ6D44jZtP+YVkquJAiEAynpHo6h1KJxoCT7X/t8gQ4MH4k0dqxfK71RvkBYUQuc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: 67af936a3ef4852c9f13031350a71b97f006ca804829dba9dd57299958ed04f9
previous: 41eca062450ed9798bdb9b9c6e4f16409b8c760587b8696aea7d286178b9c9cd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDcxojp4Rbudzj9u8JhLWzzmfBfgrAl3qlx7E2jgjU1EwIgMGJEQ8a1/SngciOTYDbn3q/Q+e/xx0Me+y88+vZEvAQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: cc4eb3ec19db5fe4194d67d5d45f2fd4b68eac8841090e8a3a7239c5d778eda7
previous: c7b34a336e3dfee7c7ba3c2fee55315cd93fdcb0fa43e08ada968845dca4833d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCPayfVUSF68cEBs8x1re2FthaMMl1QEqyidbeHLyexnQIgXwnM24zUkzCETDxKu2O5dZpGxFJz/mMHnkhfS6E4aY8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(53,78,78,1795397411000000,'swg-batch-1
number: 53
first: 78
last: 78
root: 2502fcc84e057fa8ffac28cb4d78c5f73d6171a3396de27e33320c3ed221bca0
previous: 965d46d98b542713d7d30cb11fab0a4c45d6cc9ddddb0f5f7b6e27d85584dc72
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDGz6WrvUodmjuQnSDjB3Q5Vg+EfxtuDh4WGuV9UHtwwgIgTrdBtVXj+Gb7e7pGtwvQkGigx0Cw2MrNMH4V8xWu/Ps=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(54,79,79,1795397411000000,'swg-batch-1
number: 54
first: 79
last: 79
root: f35fae22c1394962b07cc04a99f76ba92c967b27dcb9211b88d35b495a89c1b6
previous: b8d7359dfd698eb70b51b5c9304592582644dcfc0eb8e482ddff3b20f8250918
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHvUyftqvwPQuVyWZmevPe87iXXOVW0F83wijPu2xj0eAiBN7JNzlFCvIz8+fY7ynqz1D9gtetL3SCDSe7cvL6Q3Mw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 9d8f9d58a45a22c4872e68f9785a5c711a28c8825bcfe0868eec8e5fddef7699
previous: 8444c1cbb7d952af682baf31068d765b233b6777ca4ba71c49d5475b8aee21f0
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQCkBe2Jv4bcY2WetwoUbinQ1cmpO+GoVIci8cGkQl/DfwIgQDNg3cG4166f4zU/8EkTx79Kas9sPNY4zstKOCervRQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: a255c5fc696e0d6a62ba012dbe0bf1268e60c3382114bbafde0bc7b4c9a85a6b
previous: 6ba0803eb58009aa5d2d9fd9605c2f10ffee3d3a5c0bee9746ea8b1d6a26bff7
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQDZ8UpAIf7DHz1VX/ZfzsWJNp45pDgQEG0rgb9E3KmT0wIhAKCjPafyfKdUEk5daJ1Cek/T0mru4fD+T1WBKKDqFTBh','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-9066-7732-a0c3-a29a50f193ad');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-9066-7732-a0c3-a29a50f193ad');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a2041e-9066-7732-a0c3-a29a50f193ad');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a2041e-9066-7732-a0c3-a29a50f193ad');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a2041e-9066-7732-a0c3-a29a50f193ad');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-908b-779d-946c-73b2baf2c312');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-908b-779d-946c-73b2baf2c312');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a2041e-908b-779d-946c-73b2baf2c312');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a2041e-908b-779d-946c-73b2baf2c312');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-9091-72d9-a61e-b5e441e27430');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-9091-72d9-a61e-b5e441e27430');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a2041e-9091-72d9-a61e-b5e441e27430');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a2041e-9091-72d9-a61e-b5e441e27430');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-9095-70fe-938e-14cb2a5b064f');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-9095-70fe-938e-14cb2a5b064f');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a2041e-9095-70fe-938e-14cb2a5b064f');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a2041e-9095-70fe-938e-14cb2a5b064f');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-90aa-7311-ae63-db16e64a6e8f');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-90aa-7311-ae63-db16e64a6e8f');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a2041e-90aa-7311-ae63-db16e64a6e8f');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a2041e-90aa-7311-ae63-db16e64a6e8f');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-90ae-780a-bc58-0cdc68190a77');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-90ae-780a-bc58-0cdc68190a77');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a2041e-90ae-780a-bc58-0cdc68190a77');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a2041e-90ae-780a-bc58-0cdc68190a77');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a2041e-90ae-780a-bc58-0cdc68190a77');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-90b6-7daf-84a6-b4fc4285db65');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a2041e-90b6-7daf-84a6-b4fc4285db65');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a2041e-90b6-7daf-84a6-b4fc4285db65');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a2041e-90b6-7daf-84a6-b4fc4285db65');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-90cd-7ba4-8e89-4333e0e8d34d');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-90cd-7ba4-8e89-4333e0e8d34d');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a2041e-90cd-7ba4-8e89-4333e0e8d34d');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a2041e-90cd-7ba4-8e89-4333e0e8d34d');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-90d1-7274-9df1-e4fe40d3139d');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-90d1-7274-9df1-e4fe40d3139d');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a2041e-90d1-7274-9df1-e4fe40d3139d');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a2041e-90d1-7274-9df1-e4fe40d3139d');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-9197-7d47-aba9-8f582b4f05fe');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a2041e-9197-7d47-aba9-8f582b4f05fe');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a2041e-9197-7d47-aba9-8f582b4f05fe');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a2041e-9197-7d47-aba9-8f582b4f05fe');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a2041e-9207-7bdd-a9c9-a9671f7c495e');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a2041e-9207-7bdd-a9c9-a9671f7c495e');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a2041e-9207-7bdd-a9c9-a9671f7c495e');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a2041e-9207-7bdd-a9c9-a9671f7c495e');
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
INSERT INTO "case_events" VALUES(9,'01a2041e-9066-7732-a0c3-a29a50f193ad',1795395600000000,'notice, notified','','notified','01a2041e-905e-7f58-935d-3cf147735ad3','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a2041e-9066-7732-a0c3-a29a50f193ad',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a2041e-9075-7566-b5a3-f037bf86c205','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a2041e-9066-7732-a0c3-a29a50f193ad',1795395600000000,'arrived, in place','partly-in-place','in-place','01a2041e-907d-776c-8acd-330b581bd3a3','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a2041e-9066-7732-a0c3-a29a50f193ad',1795395600000000,'result, released','in-place','released','01a2041e-9082-770d-8645-9df8118071db','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a2041e-9066-7732-a0c3-a29a50f193ad',1795395600000000,'recorded','released','released','01a2041e-9086-759a-abf2-92a59a3715c3','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a2041e-908b-779d-946c-73b2baf2c312',1795395611000000,'arrived before the notice','','unconfirmed','01a2041e-908a-7aeb-972f-ec6d837cb10d','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-908a-7aeb-972f-ec6d837cb10d","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a2041e-9091-72d9-a61e-b5e441e27430',1795395611000000,'arrived before the notice','','unconfirmed','01a2041e-9090-79b4-9abf-a31e955f8e47','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-9090-79b4-9abf-a31e955f8e47","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a2041e-9095-70fe-938e-14cb2a5b064f',1795395611000000,'notice, notified','','notified','01a2041e-9094-7cf8-b735-c85dfd9e55c3','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a2041e-908b-779d-946c-73b2baf2c312',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-908a-7aeb-972f-ec6d837cb10d","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a2041e-9091-72d9-a61e-b5e441e27430',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-9090-79b4-9abf-a31e955f8e47","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a2041e-90aa-7311-ae63-db16e64a6e8f',1795397411000000,'arrived before the notice','','unconfirmed','01a2041e-90a8-7202-b445-c09a9681bc57','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-90a8-7202-b445-c09a9681bc57","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a2041e-90ae-780a-bc58-0cdc68190a77',1795397411000000,'arrived before the notice','','unconfirmed','01a2041e-90ad-78f8-b2bf-d740a791f6f8','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-90ad-78f8-b2bf-d740a791f6f8","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a2041e-90ae-780a-bc58-0cdc68190a77',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a2041e-90ae-780a-bc58-0cdda0847ca7','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-90ad-78f8-b2bf-d740a791f6f8","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a2041e-90ae-780a-bc58-0cdda0847ca7","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a2041e-90b6-7daf-84a6-b4fc4285db65',1795397411000000,'notice, notified','','notified','01a2041e-90b5-7b2a-b628-5d007af179e6','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a2041e-90c9-7f20-b41a-d4d1e8b40f7a',1795397411000000,'notice, notified','','notified','01a2041e-90c8-7e67-b997-563a52724741','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a2041e-90cd-7ba4-8e89-4333e0e8d34d',1795397411000000,'notice, notified','','notified','01a2041e-90cc-7dfc-81ed-9a956e25da1a','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a2041e-90d1-7274-9df1-e4fe40d3139d',1795397411000000,'notice, notified','','notified','01a2041e-90d0-701b-966d-e60d2e153ca4','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(73,'01a2041e-9197-7d47-aba9-8f582b4f05fe',1795397411000000,'notice, notified','','notified','01a2041e-9195-7565-a41a-2d8df40e18af','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a2041e-9207-7bdd-a9c9-a9671f7c495e',1795397422000000,'notice, notified','','notified','01a2041e-9205-7069-93e7-ff42154c339c','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-9066-7732-a0c3-a29a50f193ad','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a2041e-9066-7732-a0c3-a29a50f193ad','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-9066-7732-a0c3-a29a50f193ad','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-908b-779d-946c-73b2baf2c312','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-9091-72d9-a61e-b5e441e27430','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-9095-70fe-938e-14cb2a5b064f','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a2041e-9095-70fe-938e-14cb2a5b064f','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-9095-70fe-938e-14cb2a5b064f','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-90aa-7311-ae63-db16e64a6e8f','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-90ae-780a-bc58-0cdc68190a77','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-90b6-7daf-84a6-b4fc4285db65','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a2041e-90b6-7daf-84a6-b4fc4285db65','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-90b6-7daf-84a6-b4fc4285db65','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-90d1-7274-9df1-e4fe40d3139d','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a2041e-90d1-7274-9df1-e4fe40d3139d','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-90d1-7274-9df1-e4fe40d3139d','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-9197-7d47-aba9-8f582b4f05fe','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a2041e-9197-7d47-aba9-8f582b4f05fe','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-9197-7d47-aba9-8f582b4f05fe','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a2041e-9207-7bdd-a9c9-a9671f7c495e','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a2041e-9207-7bdd-a9c9-a9671f7c495e','yard');
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
INSERT INTO "cases" VALUES('01a2041e-9066-7732-a0c3-a29a50f193ad','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a2041e-908b-779d-946c-73b2baf2c312','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-908a-7aeb-972f-ec6d837cb10d","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a2041e-9091-72d9-a61e-b5e441e27430','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-9090-79b4-9abf-a31e955f8e47","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a2041e-9095-70fe-938e-14cb2a5b064f','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a2041e-90aa-7311-ae63-db16e64a6e8f','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-90a8-7202-b445-c09a9681bc57","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a2041e-90ae-780a-bc58-0cdc68190a77','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a2041e-90ad-78f8-b2bf-d740a791f6f8","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a2041e-90ae-780a-bc58-0cdda0847ca7","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a2041e-90b6-7daf-84a6-b4fc4285db65','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a2041e-90cd-7ba4-8e89-4333e0e8d34d','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a2041e-90d1-7274-9df1-e4fe40d3139d','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a2041e-9197-7d47-aba9-8f582b4f05fe','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a2041e-9207-7bdd-a9c9-a9671f7c495e','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('859a67fbb45aeb6a7d92b460863c94cad1d3c6509e772a30ab6e3590588f80a4','yard-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUaovEPIW33/ep7YeTddggC5ygu3kwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ18rpveRWW5wVnt/GheiJWLb9InvYRB2kQ
lA3+R6o1xmhDhZtwx7omKB6JuWDHJi0G3WfJ42cN6Lflz169/i5ko2AwXjAdBgNV
HQ4EFgQU04ofNsvOFftA+Es8C3AuarG/ntIwHwYDVR0jBBgwFoAUCf4489dhgsUO
Wf/TDgb7JVtSyK0wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgUltFUOUhwcREe4X7orRN7yA30JosyU4LghNV4hQzYA8CIQCy
Xo3z/dt1miHm9EoTuRf1RhSctAvLc30kdO8l3jlUAQ==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'4768f85cb700f71cc251467aaff29308318fe70bc136bb1be4f56fad111a9a70',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('4f0a30a4914dc58adcbced53b23d28f0365cec8b0cae0bc081910aca2b33e956','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUPC1UIuZXyDaofCq3O4WN/XvUfQUwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAT6hwTQ3oSfNsxqtsDA8rQwAT7Lkj6vYeLJ
AjCKjAc1aV6Tg0OmdQJKNfIJfCf2nBQ+b9kSim7Ar/RUjWMKy01wo2AwXjAdBgNV
HQ4EFgQUXoraUMf9INjA2jRxCdp5wVFukWYwHwYDVR0jBBgwFoAUCf4489dhgsUO
Wf/TDgb7JVtSyK0wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIhAPqr+SmZHk3X2t5EsQKDNjbz/k0nLiX20cE1vJDm1TAjAiBG
qJjtxlHXcsmlDdzdd1lKwScx8FAKw7nu/0EPB5MpaA==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'4768f85cb700f71cc251467aaff29308318fe70bc136bb1be4f56fad111a9a70',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: 08ee2043b033d98905d1cfc0b7ecc8696c098b18e1e6be7f65a06aad6e01926c
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIDRyOVYRYka9MIXMlBLpR2BX4f1fOpSIEaSr9hfRTNS5AiEAnC5NwTnQGghMwD1lwiC3p0njVI4Fx+u4zhzkFdF3mAo=','5cd252fb0ce89324','1 08ee2043b033d98905d1cfc0b7ecc8696c098b18e1e6be7f65a06aad6e01926c');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: b57f0893d11caf1016cdf7d26fba340415f7f2076843fc0679c85a54397683c5
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIHQk/kAu7k/VGNsok8vmLvTtPGvyHqCA94gefNEWzCouAiEAhW79LOyBL5zEe/WJbwv8a/Xt3Z4eChQfzEt9bLLtRrs=','5cd252fb0ce89324','12 1a2aad69d9663a07b7b29aec792336a681c754529d11e699470dbb7a293834ab 47113cf7fbe385f00a60d176a609762bbf445f11c3401aec1ad5b9d58b81200d');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: b7144606d1e71f693ab0e99fb13d87d4c5948c20d6bea28ac517923195aa8b82
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCU0icbWvP0J4NvXQhYgyLh89oSrwQBe8HpMgkSrpQYXAIgNjlNzqbFOHmtr83qTu0sUH85DjwxZrjX+1d3rQaV3Po=','5cd252fb0ce89324','15 1a2aad69d9663a07b7b29aec792336a681c754529d11e699470dbb7a293834ab 47113cf7fbe385f00a60d176a609762bbf445f11c3401aec1ad5b9d58b81200d b94ba5677cd0e84c13ef1905d18f83acd73eb9a32d00450297080e268f8a33ca 9e9cf9e65575dd695915630523453b1d7d58a53027389ac9c3215ce34ecb9ca7');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: 7759b199fdbd6987b80643a43157dc1e041a20cd4534fcb9a8f0e279ea5c6ae3
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIFZJGRbYvlYNIYTmTVPpeIjLdqrXeazz+8XnzykZ4RDYAiBaDB6TCnzSRb7FkhT1oM9pZpAvR+KaO1qO9x/+J6nVPg==','5cd252fb0ce89324','19 1b3e605eab7e5bc1e477a25cef8ccdb21886eeb1f35df958371f9c54d2361c26 dee9c6276d6471c64658b797e629fb47b5adfaf5ad4c6db4aaa02a0e95c312fd bcfd07817cc842376dbd7e3a760a1b517480bb58127f3652a590e0d560bc1c84');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: fcb77f712586e1e3a42b905aa5f4b0a2d50589292413e73ca1c9293e60c22505
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIAeOWw+f9Gmfbv2VrSCgYO8BGVWfZEzS0h4UNfBR3c0fAiBi+tgPWFX3ZF2N6zel8e1MLZjEKSyFXi7T4r/Anyu55g==','dc0ce633dbcc913d','20 1b3e605eab7e5bc1e477a25cef8ccdb21886eeb1f35df958371f9c54d2361c26 84c6b58011218749dea23ae62d39d6ab0dfbe0ca39cefbed84c35ef2d002080a');
INSERT INTO "checkpoints" VALUES(54,1795397422000000,'swg-checkpoint-1
size: 54
root: b82e0ce982bacdde9300d3d8b0537cb81cdcb515b048b046372bcc148e678a49
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCICoM8hipJre506oGd1+opTDAXtRNPxNjGjC5o5b1iUXYAiBSenj1Y1VKJgKDPu6eKTCP+SoVpWQbq/2ozUDs5DKrcw==','dc0ce633dbcc913d','54 5388e3d7f2eeefad3e85203609520962557c7aa05e0ad00176d9bc24b71a95a7 155a1dc1bc831a577c0bb3318df74a13c40943b46b46325dcb252a8c987a8b0d 4b95c5639109aee05774180116a4cc65e508ef06abf3c4b6e395e8e1c1dc4e9c ce9f280fcf1b37e3612fe88938c7ef5e8bad41b282b2bd300e693f5e7129f901');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: dd69fb68a5f256b908f6504ac5fa0179b75fe9987701e9fd7f70b3f533548573
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIHv0IXRR223G6ueOihxyacn1t/tJb7w0ppnCq2sHT98MAiEA9fa50rHHhBQBfG4gEMEv3MkG01UMLkFZB4iikanGT3k=','dc0ce633dbcc913d','10001 8921f0b18473a869c9d23fd51882fc2c36b0ff10f03e7137b8b3dfb420f622a3 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 597d6b95981b3b3f285c2dc7a96bd0c7bede1b1f9c5c8f219d9215085ce4df82');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: e91f8e9e9afae2892f3575f08f8f27cccf3e68bcbb177ffe1496c79f038fe840
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQCd6EMrMQkizp/eAcx++sqcF5MZ2UqbD09FU+ZJUlO4mwIhAKkZoZovA9NQ+hcd2VHDWNioB2eCYR0J4sQRYYvIgEZ4','dc0ce633dbcc913d','10002 8921f0b18473a869c9d23fd51882fc2c36b0ff10f03e7137b8b3dfb420f622a3 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 5bfec773dc835efd30e61e54245fe3f070e30eb0ac7da2dd9f6ce700d56d34ad');
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
INSERT INTO "crls" VALUES('4768f85cb700f71cc251467aaff29308318fe70bc136bb1be4f56fad111a9a70','6408db702dae2b6daf80eb533d616b903d771e85b39ce6160e52a7bb22472b48','2',1795395300000000,1797987600000000,1,1795395600000000,X'308201213081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A3035303302143C2D5422E657C836A87C2AB73B858DFD7BD47D05170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D2304183016801409FE38F3D76182C50E59FFD30E06FB255B52C8AD300A06082A8648CE3D04030203490030460221008E29610B3F3767961C68258A0D6241B91583E04646A828EA88243665AD64E5FA022100F48842481CFAFD646049AE4F42705340F45CE57A2A36BBBD6A9D4D928D66A706');
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
INSERT INTO "deliveries" VALUES('01a2041e-9066-7732-a0c3-a29b449ef1a4','01a2041e-905e-7f58-935d-3cf147735ad3','01a2041e-9066-7732-a0c3-a29a50f193ad','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a2041e-9066-7732-a0c3-a29ba2e9efdb','01a2041e-905e-7f58-935d-3cf147735ad3','01a2041e-9066-7732-a0c3-a29a50f193ad','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a2041e-9078-7dcc-9b08-61b1828f533b','01a2041e-9075-7566-b5a3-f037bf86c205','01a2041e-9066-7732-a0c3-a29a50f193ad','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9078-7dcc-9b08-61b27d0ccce6','01a2041e-9075-7566-b5a3-f037bf86c205','01a2041e-9066-7732-a0c3-a29a50f193ad','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a2041e-907f-7c28-b9e3-83412b99557f','01a2041e-907d-776c-8acd-330b581bd3a3','01a2041e-9066-7732-a0c3-a29a50f193ad','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-907f-7c28-b9e3-83416b2e4a83','01a2041e-907d-776c-8acd-330b581bd3a3','01a2041e-9066-7732-a0c3-a29a50f193ad','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9084-7b75-8079-e62a0d66a419','01a2041e-9082-770d-8645-9df8118071db','01a2041e-9066-7732-a0c3-a29a50f193ad','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9084-7b75-8079-e62a3de78943','01a2041e-9082-770d-8645-9df8118071db','01a2041e-9066-7732-a0c3-a29a50f193ad','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a2041e-9087-75bd-a2ee-557952f3a307','01a2041e-9086-759a-abf2-92a59a3715c3','01a2041e-9066-7732-a0c3-a29a50f193ad','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a2041e-908b-779d-946c-73b2e9a540ec','01a2041e-908a-7aeb-972f-ec6d837cb10d','01a2041e-908b-779d-946c-73b2baf2c312','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9091-72d9-a61e-b5e4fed809c4','01a2041e-9090-79b4-9abf-a31e955f8e47','01a2041e-9091-72d9-a61e-b5e441e27430','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a2041e-912b-7727-901d-a9371800213a, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9096-7bb7-8ca5-597f322b9b7d','01a2041e-9094-7cf8-b735-c85dfd9e55c3','01a2041e-9095-70fe-938e-14cb2a5b064f','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9096-7bb7-8ca5-597fe2fedc93','01a2041e-9094-7cf8-b735-c85dfd9e55c3','01a2041e-9095-70fe-938e-14cb2a5b064f','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90aa-7311-ae63-db17b5656a6f','01a2041e-90a8-7202-b445-c09a9681bc57','01a2041e-90aa-7311-ae63-db16e64a6e8f','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90ae-780a-bc58-0cdcbf3d7e79','01a2041e-90ad-78f8-b2bf-d740a791f6f8','01a2041e-90ae-780a-bc58-0cdc68190a77','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90ae-780a-bc58-0cddabfa3f50','01a2041e-90ae-780a-bc58-0cdda0847ca7','01a2041e-90ae-780a-bc58-0cdc68190a77','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90b6-7daf-84a6-b4fc9c456ddb','01a2041e-90b5-7b2a-b628-5d007af179e6','01a2041e-90b6-7daf-84a6-b4fc4285db65','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90b6-7daf-84a6-b4fd747d3708','01a2041e-90b5-7b2a-b628-5d007af179e6','01a2041e-90b6-7daf-84a6-b4fc4285db65','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90c9-7f20-b41a-d4d24f54c882','01a2041e-90c8-7e67-b997-563a52724741','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90c9-7f20-b41a-d4d28fcefbca','01a2041e-90c8-7e67-b997-563a52724741','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90cd-7ba4-8e89-433436aee4dd','01a2041e-90cc-7dfc-81ed-9a956e25da1a','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90cd-7ba4-8e89-433463fe5152','01a2041e-90cc-7dfc-81ed-9a956e25da1a','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90d2-714c-8314-a6defe617ed5','01a2041e-90d0-701b-966d-e60d2e153ca4','01a2041e-90d1-7274-9df1-e4fe40d3139d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-90d2-714c-8314-a6dfe38c6d12','01a2041e-90d0-701b-966d-e60d2e153ca4','01a2041e-90d1-7274-9df1-e4fe40d3139d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-913f-776d-9403-d011d28da13b','01a2041e-9082-770d-8645-9df8118071db','01a2041e-9066-7732-a0c3-a29a50f193ad','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9197-7d47-aba9-8f58e63db3b2','01a2041e-9195-7565-a41a-2d8df40e18af','01a2041e-9197-7d47-aba9-8f582b4f05fe','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9197-7d47-aba9-8f596001da8b','01a2041e-9195-7565-a41a-2d8df40e18af','01a2041e-9197-7d47-aba9-8f582b4f05fe','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a2041e-9207-7bdd-a9c9-a967b8c98af1','01a2041e-9205-7069-93e7-ff42154c339c','01a2041e-9207-7bdd-a9c9-a9671f7c495e','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a2041e-9207-7bdd-a9c9-a967bd438983','01a2041e-9205-7069-93e7-ff42154c339c','01a2041e-9207-7bdd-a9c9-a9671f7c495e','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a2041e-905e-7f58-935d-3cf147735ad3',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393035652D376635382D393335642D3363663134373733356164333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393035652D376635382D393335642D3363663134373733356164333C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393036362D373733322D613063332D6132396135306631393361643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393035652D376635382D393335642D3363663134373733356164330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303431652D393036362D373733322D613063332D6132396135306631393361640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220346138346133643236623435316332646162393735663239613031373635646235663136643936653131373939303839616339346538613564303630636334653C2F4C6561663E3C506174683E3C486173683E353138396337383339633865356362346434326366326563336665393661383734366136343866613038346363623732313564613565383733373136383665303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20323033626135656463643065353736316332373364613638376136643231656132353339346162343031313430373932373363323565363331386265306264390A70726576696F75733A20306362343164656133303432633738623662616462316261626638616638366335356237316136633239623362333831663936353864386539356666366231330A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514331366166586346596E6363586E5137556432716B383775626756394D7A49726968576E4A47444F456743774968414D54385549753036747832312B304A6D536E5066414F44765130646250586F5151355953432F484B7744683C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9075-7566-b5a3-f037bf86c205',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393037352D373536362D623561332D6630333762663836633230353C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393037352D373536362D623561332D6630333762663836633230353C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393036362D373733322D613063332D6132396135306631393361643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393037352D373536362D623561332D6630333762663836633230350A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303431652D393036362D373733322D613063332D6132396135306631393361640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220313966343936353038383234663134633839616264363539356364303765616630656136616461636636316530336237353732656539336531643966633239383C2F4C6561663E3C506174683E3C486173683E356639646262356333373237363262393766633930323337356534303363363439373762343138333163346535393061386365393033366636643338653036653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20353437303738353362313237326661336433356538643266343861393234313936303832363837666163623662333161383133653331633738383137303231640A70726576696F75733A20363133313762366563616138346233333263663332643635373230356265316132303037323833653133383433346364613939623239633562623839613335360A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951436D594351505436784D7A77534C32467659504D6761322F70436F4C7769377432474B4A46776D4D7A45417749674A304A6F54316D34745A4948324758586E725653774D556C4E4C4A374C503279664B622B51445051666A6F3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-907d-776c-8acd-330b581bd3a3',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393037642D373736632D386163642D3333306235383162643361333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393037642D373736632D386163642D3333306235383162643361333C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393036362D373733322D613063332D6132396135306631393361643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393037642D373736632D386163642D3333306235383162643361330A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303431652D393036362D373733322D613063332D6132396135306631393361640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220656266363532333261343366643963626135323731373361643536346134643538356333346336316631633462393465623737363862313936303437376366663C2F4C6561663E3C506174683E3C486173683E396234643238633035303930643130363163333262666365373765323736643232656662666463306661333939333839393864336539613863666563323466663C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20343033393764623631646465353830393562643438393537623461346631663836393466396433373636366664316164353936326633383631646231373130630A70726576696F75733A20306137383266333635333861303834643164363133613961306537356435313062663162313666386636363230636261666431343938356437653032333764650A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543494257444230667147366431496E654F694248364236792F6A4748677A684C3638614F512F32555A51335739416945417452593747732B6F52456F62514C6561504E4979584A456832423352555173766969394C383856324C706B3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9082-770d-8645-9df8118071db',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393038322D373730642D383634352D3964663831313830373164623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393038322D373730642D383634352D3964663831313830373164623C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393036362D373733322D613063332D6132396135306631393361643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393038322D373730642D383634352D3964663831313830373164620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303431652D393036362D373733322D613063332D6132396135306631393361640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220303135626435373436666462366465366138376139353639316664336136613765376330363066633532653063336461396161303035643764656234303930623C2F4C6561663E3C506174683E3C486173683E353934346635623036666135623635356639663738393562646433336365376563613233633264613962366266613831373633663430343266663431626135363C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20663462303039666464666566666432313564346434666462653436613561306537373939393831633633633830626439326566646165373531616461663465340A70726576696F75733A20313065376230623466346561363166643338366162646230343136333035366430323666636162663333633138346236316161366531613139383833313737330A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495143766E6579484A544C71583234557651386F547652704173754B31333467376571666C5463504C36396D5A5149674F55554C7357536154543475566A4E4E42496A6A5A6A6472594E52734F3055666D416778557042415742553D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9086-759a-abf2-92a59a3715c3',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393038362D373539612D616266322D3932613539613337313563333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393038362D373539612D616266322D3932613539613337313563333C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393036362D373733322D613063332D6132396135306631393361643C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393038362D373539612D616266322D3932613539613337313563330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303431652D393036362D373733322D613063332D6132396135306631393361640A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120333365363830386562636237373434343965383239396139383430633732633931643766383164616636376331653230366339343832316265636463343963623C2F4C6561663E3C506174683E3C486173683E353336633733366466333535323463306465323832353165356633663565653864343565346539313533626336303562643835643131323135353362623566623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20623730343736663864623063383361363438396531643030373162393065623035303734326263373732326639306533306132363330356466653064343964360A70726576696F75733A20383235386239346234373034666438613266373162336564353439643364323137376465363863316161386432346235306463356535333365623039303161620A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514439564A4D6553304C44344D47304F74336A42696C447A524F55444F614479376770525572577769315761514968414D3757646C396732687377582B78562B4A365170383932464739797A6A6E72414477337578624B314E71443C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-908a-7aeb-972f-ec6d837cb10d',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393038612D376165622D393732662D6563366438333763623130643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393038612D376165622D393732662D6563366438333763623130643C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393038622D373739642D393436632D3733623262616632633331323C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393038612D376165622D393732662D6563366438333763623130640A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303431652D393038622D373739642D393436632D3733623262616632633331320A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120343664613337666363336632663161363865396366613833376330386333333632636662316537633566306438303266643564346134326337353964393535653C2F4C6561663E3C506174683E3C486173683E363130633462646538343239626539336561343465313561633931346633363962373436396162646665303235383039636331643563353735343433313538653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20313138383733343965366139373733303832393633666530306632613532303030616663373966623966326666353564366265316135636437386237323132340A70726576696F75733A20623938616162396564613239643333333765326666333236633434346263353337346339333633383538353738663062333866306532346438663434666561360A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951444136453657783574587A7A386176682F4A5763784F4E6C4152506959344B41334B6F71723336442F2B2F674968414D3577304E73634B6C5179432B4D632B546F7769324E736F385A6A704554364959306173346F66494A34533C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9090-79b4-9abf-a31e955f8e47',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393039302D373962342D396162662D6133316539353566386534373C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393039302D373962342D396162662D6133316539353566386534373C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393039312D373264392D613631652D6235653434316532373433303C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393039302D373962342D396162662D6133316539353566386534370A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303431652D393039312D373264392D613631652D6235653434316532373433300A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120313538666130663633383633633237396363356666643565376235316232356535653465336339386439383034626462313537393834626239306437653335303C2F4C6561663E3C506174683E3C486173683E353539306662383132376334326336393561616133333363376139646231643064386535613631396230616661386665323633393266346536336432383130633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20313166656530333366653837626438616165356264356135303833646331313761396636366536326239383865633436323061396434616232363833393433320A70726576696F75733A20313536653861626431346437623262613836306234303534353332653430346366363066613437666666666432646230666237386432366332386463366461630A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455943495144716539526F5071612B5267415469386F306278792B2B4369664D2F57375666446C4D2B6E43394B62566D774968414F795764774D7159446730326656427A664D4D384855302B516A45684D5A56743355454878763468584F773C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9094-7cf8-b735-c85dfd9e55c3',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393039342D376366382D623733352D6338356466643965353563333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393039342D376366382D623733352D6338356466643965353563333C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393039352D373066652D393338652D3134636232613562303634663C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393039342D376366382D623733352D6338356466643965353563330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303431652D393039352D373066652D393338652D3134636232613562303634660A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220353536643937333234666164343065326430623638633835663636323733383838386365316662383766343533306162333039656330643932343937313033663C2F4C6561663E3C506174683E3C486173683E656161336630373663666331626634386263393562363137383335353836386366616131623535333132613234323031643364656466663863393134383062643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20313132316135396132306535396562386132643464363137336333343834633836666630363264636338373735633735333134323836356535336666616265360A70726576696F75733A20323432663637633737363064303031633431323830646632653935646661313965616635356661363330613065666537626238303338326162363039313738380A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455943495143374A514A74636656547631304A32496D3546586C77423958337777362B6E612F41706F527A4A70765078774968414C5A636367564D4A4955665075503563514A2B47645A707A3466676762667441734656314352734B5A4C713C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90a8-7202-b445-c09a9681bc57',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393061382D373230322D623434352D6330396139363831626335373C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393061382D373230322D623434352D6330396139363831626335373C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393061612D373331312D616536332D6462313665363461366538663C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393061382D373230322D623434352D6330396139363831626335370A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303431652D393061612D373331312D616536332D6462313665363461366538660A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120393033613931663738353437303161383561633462623265653061303131393461323266323332646335383032306430343938616232303162336464313236393C2F4C6561663E3C506174683E3C486173683E346537333966326162373432346139663065396366633434336231646433653832383338643063393866363664333933323564346566353566376339383435393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20363135313165363664633530366364626465316532353932326132663664636435633365656231613266326361636137616536333831313164666632373830620A70726576696F75733A20336266643965303834633565376536626232323535626637326236333662316633356433303435333462393234353062666538346361363530386438633437640A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514373616669594A507A4B4732557659463270534334676173705A70656B4C614336774563446738724F354941496841506C4E796774715956705168727948697245795376766E307A59776B7A61616846733279787937653658363C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90ad-78f8-b2bf-d740a791f6f8',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393061642D373866382D623262662D6437343061373931663666383C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393061642D373866382D623262662D6437343061373931663666383C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393061652D373830612D626335382D3063646336383139306137373C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393061642D373866382D623262662D6437343061373931663666380A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303431652D393061652D373830612D626335382D3063646336383139306137370A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220396537646462373232323862623230383833306364373131313864386531353039396464623435653234636134376332626265333932633331303432623235333C2F4C6561663E3C506174683E3C486173683E366166643738613138373262306265396433656239306430623933333531663061336336616336306166366165306132373333356439666238616236333838363C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20636631613137383362376264633364333264356636373839623464663230656666386161326336623238663765373135333963656439323937613632333335640A70726576696F75733A20323937636238393736373734646663393266666261373137633561626433353237663731396466393338363532653030333563323736623266653561636234650A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349467A31493778324B754E454A3562422B34564978506149583067704D51756D4154556968653237776A657A4169454139453637355253516D4D4658505151567754644B78367A5A7A475368524E7853545930564F4F3772734B733D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90b5-7b2a-b628-5d007af179e6',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393062352D376232612D623632382D3564303037616631373965363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393062352D376232612D623632382D3564303037616631373965363C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393062362D376461662D383461362D6234666334323835646236353C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393062352D376232612D623632382D3564303037616631373965360A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303431652D393062362D376461662D383461362D6234666334323835646236350A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322032323239313361386236663136643065656532333365623137623437633633636639376639323237396166333563333762306436306237376533623232343332207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E343834376363623037343430343832646330623534626465653336383333643936393063313362343733636161656438313761363934376630353939393639353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20333731626338303338366464643238626164333730613361313961393465613933633836616165313035613936363761356130333732353139363238353339330A70726576696F75733A20633034363933376362613734383636333564386133666434623565383536383564343938316566353231653733663232616536336431393263653961373138610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434947726949507A2F4E6A35375273716B746D5A424D354F57683644506C4946356175354C546B5A72522B614D416945416E36744F7A71326A375751566B714F412F5A6574413154464A3866316F5439514C49566B6D6F6D4E7265303D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543495144356F415677742B6571695436434D786A632B7A33756F645A4F47774C2B6B5A2B6D4C556473517261354677496762494D59566277716E783353587448786D48324630666D7A53724354702B672F7279444A6F7141593158453D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90c1-78f9-9bef-d99a0ec7af8c',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393063312D373866392D396265662D6439396130656337616638633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393063312D373866392D396265662D6439396130656337616638633C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303431652D393063312D373866392D396265662D6439396130656337616638630A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20376338626636383561393034383766313764643534396262343963623837613434366566666265376335303737656563623634613666323766306235303834610A70726576696F75733A20663630316438613838643639323431333139383363353334323530306532306562383766333338343036313264383039656633383339613666643133316365610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951435569715A744675364F2F6A466253306153784C7A62747943326463453975775772435236582F7A6B475477496746436E424165324C4C4F486C58455177542F71634A5672312B4A3032446E2B4944645877316331346E49343D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951434E4A377A367361467644433055524D6336796C4D6851746B6F43414F5A69345863463165303741316637514968415063524D44784E6C714450777156565273483973725251496E77324C4946716C496E42572B6948553772493C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90c4-7d19-b214-d2b6460437ac',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a2041e-90c6-74a5-98bf-e27965cc1374',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a2041e-90c8-7e67-b997-563a52724741',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393063382D376536372D623939372D3536336135323732343734313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393063382D376536372D623939372D3536336135323732343734313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393063392D376632302D623431612D6434643165386234306637613C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393063382D376536372D623939372D3536336135323732343734310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303431652D393063392D376632302D623431612D6434643165386234306637610A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220333761376461653533303930396561653232376532303636626232623333353638666661303738353438323636626636616636363635303462326363373236393C2F4C6561663E3C506174683E3C486173683E353530383334333562636563643061366661386636353862353730306635306239303366633330356361363134346337303037613031316564326435336532643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20646461373962353564613930353835313939633061313733633766643562623666613239623065326530623363353832393865633561373232386166643530330A70726576696F75733A20613137383235306131313964363634323664323131393232616664333434356131646462636232376334376339646561383530646666393733363064376330610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455943495144466B51366B512F68476E2B505066593150445041696B6C62706774687958454F4C54795249635A526159774968414F56687372506342755A4E69666541785173344E7842566779705A70624945325A5866674A71544E2B34713C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951434E4A377A367361467644433055524D6336796C4D6851746B6F43414F5A69345863463165303741316637514968415063524D44784E6C714450777156565273483973725251496E77324C4946716C496E42572B6948553772493C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90cc-7dfc-81ed-9a956e25da1a',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393063632D376466632D383165642D3961393536653235646131613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393063632D376466632D383165642D3961393536653235646131613C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393063642D376261342D386538392D3433333365306538643334643C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393063632D376466632D383165642D3961393536653235646131610A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303431652D393063642D376261342D386538392D3433333365306538643334640A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220656332393862653161643337343063343363626565376566323964633030353636636434623934646136323637376566313363643039316637396131383262383C2F4C6561663E3C506174683E3C486173683E643061316638623966363565343331636137353335333730353434303632313665396530396365613066323234663235633139306536613064656666383662343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20666461393939613364333532636132393536633930343861393739643864666331353561393461313936663066383265323663356566306366353861633738320A70726576696F75733A20396432333332323330643862393436356232346666323039633762316438396639376537386138646531636139366366373262393637343231323866626661360A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4559434951446B524F626A4D6C377054383669636B6A6C4F5A38474E6E797A793836694F47797A6B4D506A4A67344352774968414B326C576A746C6D3152454D473737326364566F4D6B6637652F7137757266367061426A666264537639773C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951434E4A377A367361467644433055524D6336796C4D6851746B6F43414F5A69345863463165303741316637514968415063524D44784E6C714450777156565273483973725251496E77324C4946716C496E42572B6948553772493C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-90d0-701b-966d-e60d2e153ca4',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393064302D373031622D393636642D6536306432653135336361343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393064302D373031622D393636642D6536306432653135336361343C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393064312D373237342D396466312D6534666534306433313339643C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393064302D373031622D393636642D6536306432653135336361340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303431652D393064312D373237342D396466312D6534666534306433313339640A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220326236356266633633343338353466623135343734383434663634656365663765396362376139646465343664663630313834363365333233373634313236373C2F4C6561663E3C506174683E3C486173683E663438613264373432356166373037613033633430646534613630343864666362326363386262336337393333363134653966333162383638353666313934623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20656234393636353239316633336164333466653637366439343164386533616565623737373536623566303232363366363937303239393465383666666261310A70726576696F75733A20646361656233656332626535316331613530373136313064666666356262306435306463653363386433613436646439653832383832623632383535343137310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951442B6B6E794433462F44593750505566454D775653493056304E5A526D2F346E723163433546776D6B516E7749674F714535576A355879465A385771476B7A657A45396E6643526D6E636F4649535A797938524942746366633D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951434E4A377A367361467644433055524D6336796C4D6851746B6F43414F5A69345863463165303741316637514968415063524D44784E6C714450777156565273483973725251496E77324C4946716C496E42572B6948553772493C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9195-7565-a41a-2d8df40e18af',74,49,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393139352D373536352D613431612D3264386466343065313861663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37343C2F526563656970744E6F3E3C42617463684E6F3E34393C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393139352D373536352D613431612D3264386466343065313861663C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393139372D376434372D616261392D3866353832623466303566653C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393139352D373536352D613431612D3264386466343065313861660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303431652D393139372D376434372D616261392D3866353832623466303566650A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220353462386330373365363339363665306163376639663865383436646639653765393735303736646133636337386336626261663930633339323439373739663C2F4C6561663E3C506174683E3C486173683E373939633166366366323638353739323837636262303436336462633436303461333130346635346162613435633766653539623938383864353234393664653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034390A66697273743A2037330A6C6173743A2037340A726F6F743A20393433393032323536376161323464306664336261326239663662363234313463646230623130633565626630353065366630373831336638643233393164380A70726576696F75733A20353766656666636665343363313932336536353932366361396233613139363133643235396537373638626532633364316433653632336538653135373736380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455543494763624B412F2B5244752F6E745A6B754954574C665842566D4C5673362F446D736267303137306E324359416945416E4F43717943444F776D3133746654784979517A3369457452476B77316767425035784A42496B6C5143413D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951434E4A377A367361467644433055524D6336796C4D6851746B6F43414F5A69345863463165303741316637514968415063524D44784E6C714450777156565273483973725251496E77324C4946716C496E42572B6948553772493C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a2041e-9205-7069-93e7-ff42154c339c',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303431652D393230352D373036392D393365372D6666343231353463333339633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303431652D393230352D373036392D393365372D6666343231353463333339633C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303431652D393230372D376264642D613963392D6139363731663763343935653C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303431652D393230352D373036392D393365372D6666343231353463333339630A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303431652D393230372D376264642D613963392D6139363731663763343935650A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220313439306238373633376161663962376433363439646262623661326331343135343561303163343039623563313836386334646431636333316230663135663C2F4C6561663E3C506174683E3C486173683E663262306338343533393436653562343561373461376233643138323366336234326135326537366239323662396435356533373461393231336463363030313C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20613235356335666336393665306436613632626130313264626530626631323638653630633333383231313462626166646530626337623463396138356136620A70726576696F75733A20366261303830336562353830303961613564326439666439363035633266313066666565336433613563306265653937343665613862316436613236626666370A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4559434951445A3855704149663744487A3156582F5A667A73574A4E703435704467514547307267623945334B6D5430774968414B436A50616679664B6455456B3564614A3143656B2F54306D72753466442B543157424B4B4471465442683C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951434E4A377A367361467644433055524D6336796C4D6851746B6F43414F5A69345863463165303741316637514968415063524D44784E6C714450777156565273483973725251496E77324C4946716C496E42572B6948553772493C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
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
root: b82e0ce982bacdde9300d3d8b0537cb81cdcb515b048b046372bcc148e678a49
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
INSERT INTO "erasures" VALUES('01a2041e-90c4-7d19-b214-d2b6460437ac',79,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a2041e-9195-7565-a41a-2d8df40e18af',78,1795397411000000,'li.na','asked by the person','[73]');
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBDDCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0gAMEUCIQD5oAVwt+eqiT6CMxjc+z3uodZOGwL+kZ+mLUdsQra5FwIgbIMYVbwqnx3SXtHxmH2F0fmzSrCTp+g/ryDJoqAY1XE=',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBDTCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0kAMEYCIQCNJ7z6saFvDC0URMc6ylMhQtkoCAOZi4XcF1e07A1f7QIhAPcRMDxNlqDPwqVVRsH9srRQInw2LIFqlInBW+iHU7rI',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'37dcf08a45d00c86d91d3cbb7a45196dcd11ec625e0c7ab054690aa9e13d6106');
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
INSERT INTO "http_seals" VALUES('01a2041e-90b5-7b2a-b628-5d007af179e6','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('00223f1219f0bf2e1919cbb32e446dd05e18277888e512a6b01acf57cb1a64e0','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByTCCAW6gAwIBAgIULprzW//Ft94hChy8J6NIKSntQ4gwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQIyA/rv5dhQJUAgRnztWSHMyF4ZllRpnnUkSe63yOk6cn+
tlPx6LK+OcWvag+pU9f4oCDHLMp6OR3u9hTeAwj9o2YwZDAdBgNVHQ4EFgQUCf44
89dhgsUOWf/TDgb7JVtSyK0wHwYDVR0jBBgwFoAUCf4489dhgsUOWf/TDgb7JVtS
yK0wEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSQAwRgIhAPNmp3jJZzB11BjHHWTs4B6zQAGWSwRmz8OiLL/wEq0UAiEAgpQR
Fskt2Ke/VqOC/UzcOLVR175GHZLIlJhfwQ+EnAc=
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('859a67fbb45aeb6a7d92b460863c94cad1d3c6509e772a30ab6e3590588f80a4','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUaovEPIW33/ep7YeTddggC5ygu3kwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ18rpveRWW5wVnt/GheiJWLb9InvYRB2kQ
lA3+R6o1xmhDhZtwx7omKB6JuWDHJi0G3WfJ42cN6Lflz169/i5ko2AwXjAdBgNV
HQ4EFgQU04ofNsvOFftA+Es8C3AuarG/ntIwHwYDVR0jBBgwFoAUCf4489dhgsUO
Wf/TDgb7JVtSyK0wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgUltFUOUhwcREe4X7orRN7yA30JosyU4LghNV4hQzYA8CIQCy
Xo3z/dt1miHm9EoTuRf1RhSctAvLc30kdO8l3jlUAQ==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('4f0a30a4914dc58adcbced53b23d28f0365cec8b0cae0bc081910aca2b33e956','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUPC1UIuZXyDaofCq3O4WN/XvUfQUwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAT6hwTQ3oSfNsxqtsDA8rQwAT7Lkj6vYeLJ
AjCKjAc1aV6Tg0OmdQJKNfIJfCf2nBQ+b9kSim7Ar/RUjWMKy01wo2AwXjAdBgNV
HQ4EFgQUXoraUMf9INjA2jRxCdp5wVFukWYwHwYDVR0jBBgwFoAUCf4489dhgsUO
Wf/TDgb7JVtSyK0wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIhAPqr+SmZHk3X2t5EsQKDNjbz/k0nLiX20cE1vJDm1TAjAiBG
qJjtxlHXcsmlDdzdd1lKwScx8FAKw7nu/0EPB5MpaA==
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
document: 4d385c4bc792c1dae4f8708535fb7f9faf9c2cc1c25cebbb93c2c7139c906e2a
note: register changed, now 06cbdf23c8ea39651a13f1238460904de70526a0360cb2adda528ddbecb2d516');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: a60496af8bf34321a64a92f4104d0d4c0cc65685d2e24372fb39f5b5308c5888
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 455b4148241ec897ef83e37ea408a833b65c56ff33e4e124bafc86ea255c9f28
note: register changed, now 12ecf7587f7d68d454590f543e51d8c119b798c67300bdb29c060577a3cb883b');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: e7ee659f416ceeb8d713122368744ec77d2914f63cae9e6fd30e3b7181b8a56f
note: register changed, now a2ffc22b137eea80af84f066f6c48d07940c250b8eff5b8084a0555ec9a8445f');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 3a3a1f3f475bc9415fd7e3a0604508524bcd918ecb9de50fac6c090b12c4af00
note: register changed, now e3d6b37cde625aff646a6c962caf2f3300ccae0cdc5a3b45b192d02ff3f91898');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: e5a2c27a9c1ff69cee03835a1d44c2353212348705ac78aa698a648d7fd1e067
note: register changed, now 06cbdf23c8ea39651a13f1238460904de70526a0360cb2adda528ddbecb2d516');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now c6ebf7299363a2509754420b1ba1d12c8331543e999bbceba70306621c089fae');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a2041e-9066-7732-a0c3-a29a50f193ad','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a2041e-9066-7732-a0c3-a29a50f193ad
sender: customs-demo
message_id: 01a2041e-905e-7f58-935d-3cf147735ad3
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a2041e-905e-7f58-935d-3cf147735ad3','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a2041e-905e-7f58-935d-3cf147735ad3
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 4a84a3d26b451c2dab975f29a01765db5f16d96e11799089ac94e8a5d060cc4e');
INSERT INTO "leaves" VALUES(11,8,'case','01a2041e-9066-7732-a0c3-a29a50f193ad','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a2041e-9066-7732-a0c3-a29a50f193ad
sender: yard-demo
message_id: 01a2041e-9075-7566-b5a3-f037bf86c205
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a2041e-9075-7566-b5a3-f037bf86c205','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a2041e-9075-7566-b5a3-f037bf86c205
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 19f496508824f14c89abd6595cd07eaf0ea6adacf61e03b7572ee93e1d9fc298');
INSERT INTO "leaves" VALUES(13,9,'case','01a2041e-9066-7732-a0c3-a29a50f193ad','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a2041e-9066-7732-a0c3-a29a50f193ad
sender: yard-demo
message_id: 01a2041e-907d-776c-8acd-330b581bd3a3
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a2041e-907d-776c-8acd-330b581bd3a3','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a2041e-907d-776c-8acd-330b581bd3a3
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 ebf65232a43fd9cba527173ad564a4d585c34c61f1c4b94eb7768b1960477cff');
INSERT INTO "leaves" VALUES(15,10,'case','01a2041e-9066-7732-a0c3-a29a50f193ad','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a2041e-9066-7732-a0c3-a29a50f193ad
sender: customs-demo
message_id: 01a2041e-9082-770d-8645-9df8118071db
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a2041e-9082-770d-8645-9df8118071db','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a2041e-9082-770d-8645-9df8118071db
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 015bd5746fdb6de6a87a95691fd3a6a7e7c060fc52e0c3da9aa005d7deb4090b');
INSERT INTO "leaves" VALUES(17,11,'case','01a2041e-9066-7732-a0c3-a29a50f193ad','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a2041e-9066-7732-a0c3-a29a50f193ad
sender: customs-demo
message_id: 01a2041e-9086-759a-abf2-92a59a3715c3
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a2041e-9086-759a-abf2-92a59a3715c3','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a2041e-9086-759a-abf2-92a59a3715c3
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 33e6808ebcb774449e8299a9840c72c91d7f81daf67c1e206c94821becdc49cb');
INSERT INTO "leaves" VALUES(19,12,'case','01a2041e-908b-779d-946c-73b2baf2c312','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a2041e-908b-779d-946c-73b2baf2c312
sender: yard-demo
message_id: 01a2041e-908a-7aeb-972f-ec6d837cb10d
document: 288c62d84e0bb529f719cc88b521675dd44f98b8b2b112fb12713dc7a1302a2c
case: 01a2041e-908b-779d-946c-73b2baf2c312
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a2041e-908a-7aeb-972f-ec6d837cb10d','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a2041e-908a-7aeb-972f-ec6d837cb10d
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a2041e-908b-779d-946c-73b2baf2c312
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 46da37fcc3f2f1a68e9cfa837c08c3362cfb1e7c5f0d802fd5d4a42c759d955e');
INSERT INTO "leaves" VALUES(21,13,'case','01a2041e-9091-72d9-a61e-b5e441e27430','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a2041e-9091-72d9-a61e-b5e441e27430
sender: yard-demo
message_id: 01a2041e-9090-79b4-9abf-a31e955f8e47
document: 9587952d8dad3ae084b9f3ffe0a1f1a881ad535f5918ce8394a2a99dc1b89511
case: 01a2041e-9091-72d9-a61e-b5e441e27430
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a2041e-9090-79b4-9abf-a31e955f8e47','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a2041e-9090-79b4-9abf-a31e955f8e47
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a2041e-9091-72d9-a61e-b5e441e27430
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 158fa0f63863c279cc5ffd5e7b51b25e5e4e3c98d9804bdb157984bb90d7e350');
INSERT INTO "leaves" VALUES(23,14,'case','01a2041e-9095-70fe-938e-14cb2a5b064f','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a2041e-9095-70fe-938e-14cb2a5b064f
sender: customs-demo
message_id: 01a2041e-9094-7cf8-b735-c85dfd9e55c3
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a2041e-9095-70fe-938e-14cb2a5b064f
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a2041e-9094-7cf8-b735-c85dfd9e55c3','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a2041e-9094-7cf8-b735-c85dfd9e55c3
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a2041e-9095-70fe-938e-14cb2a5b064f
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 556d97324fad40e2d0b68c85f662738888ce1fb87f4530ab309ec0d92497103f');
INSERT INTO "leaves" VALUES(25,15,'case','01a2041e-908b-779d-946c-73b2baf2c312','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-908b-779d-946c-73b2baf2c312
sender: gateway
document: 055f1728e3e63e3835dc0d93c938ae6a2710287a9790d1bc5ef985611a42e2ab
case: 01a2041e-908b-779d-946c-73b2baf2c312
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a2041e-908a-7aeb-972f-ec6d837cb10d','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-908a-7aeb-972f-ec6d837cb10d
case: 01a2041e-908b-779d-946c-73b2baf2c312
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a2041e-9091-72d9-a61e-b5e441e27430','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-9091-72d9-a61e-b5e441e27430
sender: gateway
document: 113357e441b98dd873184e97aabf3dcc2b957ec97ef78b6d5c9c009d34a4e6d2
case: 01a2041e-9091-72d9-a61e-b5e441e27430
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a2041e-9090-79b4-9abf-a31e955f8e47','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9090-79b4-9abf-a31e955f8e47
case: 01a2041e-9091-72d9-a61e-b5e441e27430
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a2041e-90aa-7311-ae63-db16e64a6e8f','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90aa-7311-ae63-db16e64a6e8f
sender: yard-demo
message_id: 01a2041e-90a8-7202-b445-c09a9681bc57
document: b781dd6f5c043a44d02c0ab9fc240d5a49e7e92a3607cd223b95de204e3edb88
case: 01a2041e-90aa-7311-ae63-db16e64a6e8f
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a2041e-90a8-7202-b445-c09a9681bc57','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-90a8-7202-b445-c09a9681bc57
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a2041e-90aa-7311-ae63-db16e64a6e8f
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 903a91f7854701a85ac4bb2ee0a01194a22f232dc58020d0498ab201b3dd1269');
INSERT INTO "leaves" VALUES(31,17,'case','01a2041e-90ae-780a-bc58-0cdc68190a77','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90ae-780a-bc58-0cdc68190a77
sender: yard-demo
message_id: 01a2041e-90ad-78f8-b2bf-d740a791f6f8
document: e40abfb289bebc3588f4d1dbce7882b4b9878229d40548b8a97b6a68bd38244b
case: 01a2041e-90ae-780a-bc58-0cdc68190a77
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a2041e-90ae-780a-bc58-0cdc68190a77','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90ae-780a-bc58-0cdc68190a77
sender: yard-demo
message_id: 01a2041e-90ae-780a-bc58-0cdda0847ca7
document: 62c9636934f41e933ddfe0d03e3ab77cec8b674b2b5cef3e3958dfe19cb20386
case: 01a2041e-90ae-780a-bc58-0cdc68190a77
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a2041e-90ad-78f8-b2bf-d740a791f6f8','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-90ad-78f8-b2bf-d740a791f6f8
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a2041e-90ae-780a-bc58-0cdc68190a77
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 9e7ddb72228bb208830cd71118d8e15099ddb45e24ca47c2bbe392c31042b253');
INSERT INTO "leaves" VALUES(34,18,'case','01a2041e-90b6-7daf-84a6-b4fc4285db65','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90b6-7daf-84a6-b4fc4285db65
sender: customs-demo
message_id: 01a2041e-90b5-7b2a-b628-5d007af179e6
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a2041e-90b6-7daf-84a6-b4fc4285db65
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a2041e-90b5-7b2a-b628-5d007af179e6','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-90b5-7b2a-b628-5d007af179e6
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a2041e-90b6-7daf-84a6-b4fc4285db65
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 222913a8b6f16d0eee233eb17b47c63cf97f92279af35c37b0d60b77e3b22432 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: 27202100515753bab93e0e9eb06fd21208f0338464ad65a3480ff3fc8f54319b
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a2041e-90c1-78f9-9bef-d99a0ec7af8c','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a2041e-90c1-78f9-9bef-d99a0ec7af8c
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a2041e-90c4-7d19-b214-d2b6460437ac','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a2041e-90c4-7d19-b214-d2b6460437ac
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a2041e-90c6-74a5-98bf-e27965cc1374','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a2041e-90c6-74a5-98bf-e27965cc1374
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90c9-7f20-b41a-d4d1e8b40f7a
sender: customs-demo
message_id: 01a2041e-90c8-7e67-b997-563a52724741
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a2041e-90c9-7f20-b41a-d4d1e8b40f7a
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a2041e-90c8-7e67-b997-563a52724741','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-90c8-7e67-b997-563a52724741
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a2041e-90c9-7f20-b41a-d4d1e8b40f7a
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 37a7dae530909eae227e2066bb2b33568ffa078548266bf6af666504b2cc7269');
INSERT INTO "leaves" VALUES(43,25,'case','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90cd-7ba4-8e89-4333e0e8d34d
sender: customs-demo
message_id: 01a2041e-90cc-7dfc-81ed-9a956e25da1a
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a2041e-90cd-7ba4-8e89-4333e0e8d34d
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a2041e-90cc-7dfc-81ed-9a956e25da1a','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-90cc-7dfc-81ed-9a956e25da1a
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a2041e-90cd-7ba4-8e89-4333e0e8d34d
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 ec298be1ad3740c43cbee7ef29dc00566cd4b94da62677ef13cd091f79a182b8');
INSERT INTO "leaves" VALUES(45,26,'case','01a2041e-90d1-7274-9df1-e4fe40d3139d','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-90d1-7274-9df1-e4fe40d3139d
sender: customs-demo
message_id: 01a2041e-90d0-701b-966d-e60d2e153ca4
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a2041e-90d1-7274-9df1-e4fe40d3139d
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a2041e-90d0-701b-966d-e60d2e153ca4','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-90d0-701b-966d-e60d2e153ca4
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a2041e-90d1-7274-9df1-e4fe40d3139d
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 2b65bfc6343854fb15474844f64ecef7e9cb7a9dde46df6018463e3237641267');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a2041e-9066-7732-a0c3-a29b449ef1a4','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9066-7732-a0c3-a29b449ef1a4
sender: trader-demo
message_id: 01a2041e-905e-7f58-935d-3cf147735ad3
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a2041e-9084-7b75-8079-e62a3de78943','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9084-7b75-8079-e62a3de78943
sender: yard-demo
message_id: 01a2041e-9082-770d-8645-9df8118071db
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a2041e-9066-7732-a0c3-a29ba2e9efdb','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9066-7732-a0c3-a29ba2e9efdb
sender: yard-demo
message_id: 01a2041e-905e-7f58-935d-3cf147735ad3
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a2041e-9078-7dcc-9b08-61b1828f533b','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9078-7dcc-9b08-61b1828f533b
sender: customs-demo
message_id: 01a2041e-9075-7566-b5a3-f037bf86c205
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a2041e-9078-7dcc-9b08-61b27d0ccce6','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9078-7dcc-9b08-61b27d0ccce6
sender: trader-demo
message_id: 01a2041e-9075-7566-b5a3-f037bf86c205
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a2041e-907f-7c28-b9e3-83416b2e4a83','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-907f-7c28-b9e3-83416b2e4a83
sender: trader-demo
message_id: 01a2041e-907d-776c-8acd-330b581bd3a3
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a2041e-9084-7b75-8079-e62a0d66a419','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9084-7b75-8079-e62a0d66a419
sender: trader-demo
message_id: 01a2041e-9082-770d-8645-9df8118071db
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a2041e-907f-7c28-b9e3-83412b99557f','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-907f-7c28-b9e3-83412b99557f
sender: customs-demo
message_id: 01a2041e-907d-776c-8acd-330b581bd3a3
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a2041e-907f-7c28-b9e3-83416b2e4a83','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-907f-7c28-b9e3-83416b2e4a83
sender: trader-demo
message_id: 01a2041e-907d-776c-8acd-330b581bd3a3
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a2041e-908b-779d-946c-73b2e9a540ec','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-908b-779d-946c-73b2e9a540ec
sender: customs-demo
message_id: 01a2041e-908a-7aeb-972f-ec6d837cb10d
case: 01a2041e-908b-779d-946c-73b2baf2c312
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a2041e-9091-72d9-a61e-b5e4fed809c4','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9091-72d9-a61e-b5e4fed809c4
sender: customs-demo
message_id: 01a2041e-9090-79b4-9abf-a31e955f8e47
case: 01a2041e-9091-72d9-a61e-b5e441e27430
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a2041e-912b-7727-901d-a9371800213a','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a2041e-912b-7727-901d-a9371800213a
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a2041e-9091-72d9-a61e-b5e4fed809c4','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9091-72d9-a61e-b5e4fed809c4
sender: wang
message_id: 01a2041e-9090-79b4-9abf-a31e955f8e47
case: 01a2041e-9091-72d9-a61e-b5e441e27430
note: dead -> due, replay: all of them; replay 01a2041e-912b-7727-901d-a9371800213a, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a2041e-907f-7c28-b9e3-83416b2e4a83','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-907f-7c28-b9e3-83416b2e4a83
sender: wang
message_id: 01a2041e-907d-776c-8acd-330b581bd3a3
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a2041e-9084-7b75-8079-e62a3de78943','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9084-7b75-8079-e62a3de78943
sender: wang
message_id: 01a2041e-9082-770d-8645-9df8118071db
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: replayed as 01a2041e-913f-776d-9403-d011d28da13b: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a2041e-908b-779d-946c-73b2e9a540ec','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-908b-779d-946c-73b2e9a540ec
sender: wang
message_id: 01a2041e-908a-7aeb-972f-ec6d837cb10d
case: 01a2041e-908b-779d-946c-73b2baf2c312
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a2041e-9084-7b75-8079-e62a0d66a419','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9084-7b75-8079-e62a0d66a419
sender: wang
message_id: 01a2041e-9082-770d-8645-9df8118071db
case: 01a2041e-9066-7732-a0c3-a29a50f193ad
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a2041e-90c9-7f20-b41a-d4d24f54c882','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-90c9-7f20-b41a-d4d24f54c882
sender: wang
message_id: 01a2041e-90c8-7e67-b997-563a52724741
case: 01a2041e-90c9-7f20-b41a-d4d1e8b40f7a
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: 01d7986e5672a6710c871d501739f1847175cd49fc6e7e4822b0f6259d09da74
note: register changed, now 797d5c1ad3e78f7627805dba76dc5a9bff13efb30984cf8b837a4bd43496e372');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a2041e-90cd-7ba4-8e89-433436aee4dd','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-90cd-7ba4-8e89-433436aee4dd
case: 01a2041e-90cd-7ba4-8e89-4333e0e8d34d
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a2041e-90d2-714c-8314-a6defe617ed5','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-90d2-714c-8314-a6defe617ed5
case: 01a2041e-90d1-7274-9df1-e4fe40d3139d
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now 937a2a952d0631a07da9b538adfd49fdc135f1aeebde476bbf4af7bfa8eda771');
INSERT INTO "leaves" VALUES(69,46,'audit','yard-demo','swg-leaf-1
sequence: 69
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: a9baedfdc32af2e911151c3e32dd5c24c00c57ba0c348fa77056deff6448b260
note: register changed, now ae5989e23cbeaa0f4edb5a425598c1d6577be76f00db8186100045d80c1828cd');
INSERT INTO "leaves" VALUES(70,47,'audit','yard-demo','swg-leaf-1
sequence: 70
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 4ef52f165b0e95bbb1a6c01565d8c3928449fad4a46ef610a91f8efa151698fb
note: register changed, now 0e148c8adff0990320db394bcaf12c3569062b9e527c38911c9e82586c8586f5');
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
INSERT INTO "leaves" VALUES(73,49,'case','01a2041e-9197-7d47-aba9-8f582b4f05fe','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a2041e-9197-7d47-aba9-8f582b4f05fe
sender: customs-demo
message_id: 01a2041e-9195-7565-a41a-2d8df40e18af
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a2041e-9197-7d47-aba9-8f582b4f05fe
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(74,49,'accepted','01a2041e-9195-7565-a41a-2d8df40e18af','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a2041e-9195-7565-a41a-2d8df40e18af
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a2041e-9197-7d47-aba9-8f582b4f05fe
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 54b8c073e63966e0ac7f9f8e846df9e7e975076da3cc78c6bbaf90c39249779f');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a2041e-9197-7d47-aba9-8f596001da8b','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9197-7d47-aba9-8f596001da8b
sender: yard-demo
message_id: 01a2041e-9195-7565-a41a-2d8df40e18af
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a2041e-9197-7d47-aba9-8f582b4f05fe
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(76,51,'delivery','01a2041e-9197-7d47-aba9-8f58e63db3b2','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9197-7d47-aba9-8f58e63db3b2
sender: trader-demo
message_id: 01a2041e-9195-7565-a41a-2d8df40e18af
case: 01a2041e-9197-7d47-aba9-8f582b4f05fe
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(77,52,'delivery','01a2041e-9197-7d47-aba9-8f58e63db3b2','swg-leaf-1
sequence: 77
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a2041e-9197-7d47-aba9-8f58e63db3b2
sender: wang
message_id: 01a2041e-9195-7565-a41a-2d8df40e18af
case: 01a2041e-9197-7d47-aba9-8f582b4f05fe
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(78,53,'erasure','01a2041e-9195-7565-a41a-2d8df40e18af','swg-leaf-1
sequence: 78
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a2041e-9195-7565-a41a-2d8df40e18af
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
note: prune, gateway: 1 documents, receipts 39 to 39, listed f8e98081ae167298be7a307c85693481fea81294ebf271813a83c0176bde70f1, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: ec878d52af50e471a5fd42d2b9f1cffd55b2957cc89416b3aa372a1d591ef318
note: epoch 2 after batch 54 and record 79; outside f4ecc63bfef37b5b837944aba4d9145ca561801a75173d5da96f4857ba72a5ef; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a2041e-9207-7bdd-a9c9-a9671f7c495e','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a2041e-9207-7bdd-a9c9-a9671f7c495e
sender: customs-demo
message_id: 01a2041e-9205-7069-93e7-ff42154c339c
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a2041e-9207-7bdd-a9c9-a9671f7c495e
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a2041e-9205-7069-93e7-ff42154c339c','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a2041e-9205-7069-93e7-ff42154c339c
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a2041e-9207-7bdd-a9c9-a9671f7c495e
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 1490b87637aaf9b7d3649dbbb6a2c141545a01c409b5c1868c4dd1cc31b0f15f');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a2041e-9086-759a-abf2-92a59a3715c3','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a2041e-905e-7f58-935d-3cf147735ad3','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a2041e-90b5-7b2a-b628-5d007af179e6','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a2041e-90c8-7e67-b997-563a52724741','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a2041e-90cc-7dfc-81ed-9a956e25da1a','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a2041e-90d0-701b-966d-e60d2e153ca4','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a2041e-9195-7565-a41a-2d8df40e18af','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a2041e-9205-7069-93e7-ff42154c339c','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a2041e-9094-7cf8-b735-c85dfd9e55c3','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a2041e-9082-770d-8645-9df8118071db','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a2041e-90ad-78f8-b2bf-d740a791f6f8','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a2041e-9075-7566-b5a3-f037bf86c205','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a2041e-907d-776c-8acd-330b581bd3a3','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a2041e-908a-7aeb-972f-ec6d837cb10d','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a2041e-9090-79b4-9abf-a31e955f8e47','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a2041e-90a8-7202-b445-c09a9681bc57','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a2041e-905e-7f58-935d-3cf147735ad3','01a2041e-905e-7f58-935d-3cf147735ad3',0,'inspection.notice.1','01a2041e-9066-7732-a0c3-a29a50f193ad','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a2041e-9075-7566-b5a3-f037bf86c205','01a2041e-9075-7566-b5a3-f037bf86c205',0,'inspection.arrival.1','01a2041e-9066-7732-a0c3-a29a50f193ad','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-907d-776c-8acd-330b581bd3a3','01a2041e-907d-776c-8acd-330b581bd3a3',0,'inspection.arrival.1','01a2041e-9066-7732-a0c3-a29a50f193ad','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-9082-770d-8645-9df8118071db','01a2041e-9082-770d-8645-9df8118071db',0,'inspection.result.1','01a2041e-9066-7732-a0c3-a29a50f193ad','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a2041e-9086-759a-abf2-92a59a3715c3','01a2041e-9086-759a-abf2-92a59a3715c3',0,'inspection.arrival-reply.1','01a2041e-9066-7732-a0c3-a29a50f193ad','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a2041e-908a-7aeb-972f-ec6d837cb10d','01a2041e-908a-7aeb-972f-ec6d837cb10d',0,'inspection.arrival.1','01a2041e-908b-779d-946c-73b2baf2c312','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-9090-79b4-9abf-a31e955f8e47','01a2041e-9090-79b4-9abf-a31e955f8e47',0,'inspection.arrival.1','01a2041e-9091-72d9-a61e-b5e441e27430','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-9094-7cf8-b735-c85dfd9e55c3','01a2041e-9094-7cf8-b735-c85dfd9e55c3',0,'inspection.notice.1','01a2041e-9095-70fe-938e-14cb2a5b064f','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a2041e-90a8-7202-b445-c09a9681bc57','01a2041e-90a8-7202-b445-c09a9681bc57',0,'inspection.arrival.1','01a2041e-90aa-7311-ae63-db16e64a6e8f','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-90ad-78f8-b2bf-d740a791f6f8','01a2041e-90ad-78f8-b2bf-d740a791f6f8',0,'inspection.arrival.1','01a2041e-90ae-780a-bc58-0cdc68190a77','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-90ae-780a-bc58-0cdda0847ca7','01a2041e-90ad-78f8-b2bf-d740a791f6f8',1,'inspection.arrival.1','01a2041e-90ae-780a-bc58-0cdc68190a77','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a2041e-90b5-7b2a-b628-5d007af179e6','01a2041e-90b5-7b2a-b628-5d007af179e6',0,'inspection.notice.1','01a2041e-90b6-7daf-84a6-b4fc4285db65','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a2041e-90c8-7e67-b997-563a52724741','01a2041e-90c8-7e67-b997-563a52724741',0,'inspection.notice.1','01a2041e-90c9-7f20-b41a-d4d1e8b40f7a','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a2041e-90cc-7dfc-81ed-9a956e25da1a','01a2041e-90cc-7dfc-81ed-9a956e25da1a',0,'inspection.notice.1','01a2041e-90cd-7ba4-8e89-4333e0e8d34d','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a2041e-90d0-701b-966d-e60d2e153ca4','01a2041e-90d0-701b-966d-e60d2e153ca4',0,'inspection.notice.1','01a2041e-90d1-7274-9df1-e4fe40d3139d','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a2041e-9195-7565-a41a-2d8df40e18af','01a2041e-9195-7565-a41a-2d8df40e18af',0,'inspection.notice.1','01a2041e-9197-7d47-aba9-8f582b4f05fe','','');
INSERT INTO "messages" VALUES('01a2041e-9205-7069-93e7-ff42154c339c','01a2041e-9205-7069-93e7-ff42154c339c',0,'inspection.notice.1','01a2041e-9207-7bdd-a9c9-a9671f7c495e','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a2041e-91e6-7008-b77b-662296ce253d','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a2041e-91e6-7008-b77b-6622c9bebbb6','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a2041e-908b-779d-946c-73b2e9a540ec','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(77,'01a2041e-9197-7d47-aba9-8f58e63db3b2','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "partners" VALUES('yard-demo','青岛前湾港区查验场（演示）','Qianwan inspection yard of the demo','["yard"]','["4218MA3YRD663"]',0,'{"channel":"mailbox","form":"own","url":null,"receipt":"signed","on_unknown":"again","ask_url":null,"unmatched":"hold","hold_minutes":30,"max_bytes":1048576,"timeout_s":10.0,"lease_s":60,"max_attempts":null,"retry_first_s":1.0,"retry_most_s":600.0,"refused_bytes_a_day":16777216,"messages_a_second":100.0,"burst":1000,"bytes_a_day":4294967296,"open_requests":256,"open_refusals":32,"signatures":["xmldsig"],"doubts":[],"push_signature":"none","mutual_tls":"may","authorities":[],"revocation":"known","crl":null,"organisations":[],"needs":[],"needs_of":{},"one_person":"may not","sign_within_h":72,"folders":[],"folder_name":"{type}_{delivery}.xml","folder_done":"written","folder_receipts":"beside","folder_period_s":2.0,"folder_settle_s":2.0,"queue_out":null,"queue_in":null,"queue_receipts":null,"collect_url":null,"collect_period_s":30.0,"collect_id":"Message-Id","collect_secret":null,"collect_done":"delete"}');
INSERT INTO "partners" VALUES('port-demo','青岛前湾集装箱码头（演示）','Qianwan container terminal of the demo','["port","yard"]','["4218MA3PRT888"]',0,'{"channel":"push","form":"own","url":"http://127.0.0.1:8442/","receipt":"signed","on_unknown":"again","ask_url":null,"unmatched":"hold","hold_minutes":30,"max_bytes":1048576,"timeout_s":10.0,"lease_s":60,"max_attempts":null,"retry_first_s":1.0,"retry_most_s":600.0,"refused_bytes_a_day":16777216,"messages_a_second":100.0,"burst":1000,"bytes_a_day":4294967296,"open_requests":256,"open_refusals":32,"signatures":["xmldsig"],"doubts":[],"push_signature":"none","mutual_tls":"may","authorities":[],"revocation":"known","crl":null,"organisations":[],"needs":[],"needs_of":{},"one_person":"may not","sign_within_h":72,"folders":[],"folder_name":"{type}_{delivery}.xml","folder_done":"written","folder_receipts":"beside","folder_period_s":2.0,"folder_settle_s":2.0,"queue_out":null,"queue_in":null,"queue_receipts":null,"collect_url":null,"collect_period_s":30.0,"collect_id":"Message-Id","collect_secret":null,"collect_done":"delete"}');
INSERT INTO "partners" VALUES('trader-demo','青岛海岳进出口有限公司（演示）','Haiyue trading of the demo','["trader"]','["4218MA3ABC127"]',0,'{"channel":"mailbox","form":"own","url":null,"receipt":"signed","on_unknown":"again","ask_url":null,"unmatched":"hold","hold_minutes":30,"max_bytes":1048576,"timeout_s":10.0,"lease_s":60,"max_attempts":null,"retry_first_s":1.0,"retry_most_s":600.0,"refused_bytes_a_day":16777216,"messages_a_second":100.0,"burst":1000,"bytes_a_day":4294967296,"open_requests":256,"open_refusals":32,"signatures":["xmldsig","rfc9421"],"doubts":[],"push_signature":"none","mutual_tls":"may","authorities":[],"revocation":"known","crl":null,"organisations":[],"needs":[],"needs_of":{},"one_person":"may not","sign_within_h":72,"folders":[],"folder_name":"{type}_{delivery}.xml","folder_done":"written","folder_receipts":"beside","folder_period_s":2.0,"folder_settle_s":2.0,"queue_out":null,"queue_in":null,"queue_receipts":null,"collect_url":null,"collect_period_s":30.0,"collect_id":"Message-Id","collect_secret":null,"collect_done":"delete"}');
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca 00223f1219f0bf2e until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate 859a67fbb45aeb6a from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate 4f0a30a4914dc58a from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate 4f0a30a4914dc58a: revoked 2026-11-23 09:00, keyCompromise, by list 4768f85cb700f71c"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list 4768f85cb700f71cc251467aaff29308318fe70bc136bb1be4f56fad111a9a70 of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate 4f0a30a4914dc58a: revoked 2026-11-23 09:00, keyCompromise, by list 4768f85cb700f71c (port-demo)"]');
INSERT INTO "register_changes" VALUES(7,1795395600000000,'li.na','yard-demo','["+ token swg_abcd… (partner) until 2030-03-18 01:46"]');
INSERT INTO "register_changes" VALUES(8,1795395600000000,'li.na','auditor','["+ token swg_efgh… (auditor)"]');
INSERT INTO "register_changes" VALUES(65,1795397411000000,'li.na','trader-demo','["+ partner trader-demo","~ zh: - -> 青岛海岳进出口有限公司（演示）","~ en: - -> Haiyue trading of the demo","~ terms.signatures: xmldsig -> xmldsig rfc9421","+ role trader","+ sender id 4218MA3ABC127","+ may send chain.application.1","+ may send chain.consent.1","+ may send credit.claim.1","+ may send credit.enquiry.1","+ may send credit.loss-notice.1","+ may send credit.premium.1","+ may send credit.proposal.1","+ may send credit.risk-query.1","+ may send credit.signing.1","+ may send declaration.amendment.1","+ may send financing.application.1","+ may send financing.authorization.1","+ may send financing.closure-request.1","+ may send financing.contract.1","+ may send financing.drawdown.1","+ may send financing.repayment.1","+ may send guarantee.authorization.1","+ may send guarantee.premium.1","+ may send guarantee.proposal.1","+ may send guarantee.quota.1","+ may send inspection.appointment.1","+ may send mandate.authorization.1","+ may send settlement.allocation.1","+ may send settlement.bop-report.1","+ may send settlement.cancellation.1","+ may send settlement.inward-instruction.1","+ may send settlement.outward.1","+ may send settlement.query.1","+ may send settlement.signing.1","+ may send signing.consent.1","+ key trader credit-code 91370700MA3ABC127H"]');
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
INSERT INTO "replay_entries" VALUES('01a2041e-912b-7727-901d-a9371800213a',1,'01a2041e-9091-72d9-a61e-b5e4fed809c4','again',NULL);
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
INSERT INTO "replays" VALUES('01a2041e-912b-7727-901d-a9371800213a',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
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
INSERT INTO "timers" VALUES('01a2041e-90aa-7311-ae63-db16e64a6e8f','hold 01a2041e-90a8-7202-b445-c09a9681bc57',1795399211000000);
INSERT INTO "timers" VALUES('01a2041e-90ae-780a-bc58-0cdc68190a77','hold 01a2041e-90ad-78f8-b2bf-d740a791f6f8',1795399211000000);
INSERT INTO "timers" VALUES('01a2041e-90ae-780a-bc58-0cdc68190a77','hold 01a2041e-90ae-780a-bc58-0cdda0847ca7',1795399211000000);
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
CREATE INDEX ix_failures_last_at ON failures (last_at);
CREATE INDEX ix_passkeys_login ON passkeys (login);
CREATE INDEX ix_sessions_login ON sessions (login);
COMMIT;
