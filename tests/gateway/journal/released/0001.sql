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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a205ae-88f6-7ba3-9c05-290a5090e216','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a205ae-8783-7cee-aef2-c7529ce145fd','dead -> due, replay: all of them; replay 01a205ae-88f6-7ba3-9c05-290a5090e216, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a205ae-8748-7116-9987-dd106f1773c3','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a205ae-8754-75a5-86cb-df309d3e4d01','replayed as 01a205ae-8925-7f2e-a754-499580943e85: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a205ae-876e-7c5d-aa49-a4c1d9fbeb83','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a205ae-8754-75a5-86cb-df2fcfe666c1','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a205ae-8805-7f2c-9a93-406408b51066','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(71,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(72,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(77,1795397411000000,'wang','operator','decide','01a205ae-8aae-7002-acbb-20cf62fc85c1','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(78,1795397411000000,'li.na','operator','erase','01a205ae-8aa9-72f9-92ec-8226c65e997f','asked by the person; known at 73');
INSERT INTO "acts" VALUES(79,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed 99a79ae5dc8b27bdc1275b406579518288e718403296b8e663f4654a64abd33a, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('d1c0774b6810a0c7665d6ab4cfdd3a64cb02b18e2f014ea1d9ac71d8e30b6d0c','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIUSJcOtPOtH/NX8z76JqthBbc4YMowCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAATyo9re3kCAI2rSf5vQ1zYOuKT5WfpkM2bpq4S0UDqzQWxu
hWq8gaf++AtnHM7x9S1Kz8VAC19OvoUuNlSr7l+mo2YwZDAdBgNVHQ4EFgQUO2Qk
1Hpe6bod2MDxpTl+b1PbMukwHwYDVR0jBBgwFoAUO2Qk1Hpe6bod2MDxpTl+b1Pb
MukwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIhALobIVhsCDbOtC1RCDcJx/Bn40sqzfcY8aQG2Pv+fqZ4AiAyYlwM
447qclTvrPs2mZic3uo9XkjZXpvijS/VIcfFyg==
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
root: f82f6c78dd72a51375a9c658c504a1b624b9063afe8f7d5df12e3d31ff59265c
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCICbkkX/3QUvnc0hQOrIsvukqmtx2jlI1JXG7e9/rLGeNAiEAylWvqHU/LdU3s4wDXS9vEkP1pHasbwsLQN4/YwqqFDM=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: 5f2af3f49ff4a768527fa9c9918e7ad45dec3ba89ba39969afbab17ffbcbb851
previous: 7c8aee6979054826a43ce497898132005e93a3c17e673b0d8f53d791b17ee5c9
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCID2Pxpk+3EIkmHGl0QL/W9rr9LcjybDVJkebSi9z6WADAiBXIKbgeGQQTITp/snKqwmJyp80WdN9yOP0sjBCYP5x9A==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: 6dfb93aa46dd10c34b068f65026996a33475b09f3e92325136bcd7654371feb9
previous: 330116d5e971e368743fa05e4b92ebaf8d4e4c390be3319270b76dc14ac4884f
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIHuIZ1Bp0ZZR+qgR0Qjc2SkkhfVSP0w2pYXqYjS8V0q2AiEAw0/SANCfQyoxL2zZQdGv2Dx5BLVt7sf+9K7kgo3C9uY=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: 8d27f9292d635edef0015251ed1481d4e1a1779baa14610535e19dc8f6b9a8a5
previous: d07e2c60e0bbceaf28cbb482c5bda6c149adeda041dc4958ac8bbf6db75f8eec
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQC9eF9H2DUicCDJn6Mm3rL7ouj+YFCGZ0+AX03Y71THPwIgEteRiExYulXv8KQa4yKYCRI2xpaRJ2vzZW4n34aTC5s=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: dc242e840885b487a67f96615af3676c1f7b0ec84221f39df76a475f8d5496cb
previous: 61045192bdf828b612eb8e4360859f91b4b5a973e2bc37ffc313bdf385dcb5b3
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFH4QaNXygzCMLAEK+2hr+eptVSuhbKr5ZhboMoh0KEvAiEA3OZCXaMufHk0Axf4zKENGoP1nGSxV/JXb36Ualwfm7k=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: 6bb732b5d12630eb3284a712ad3aacea334f972e230a21e811bf3ad2059d764b
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIHcYmlDJ4w48/O4LjXCQ6O6EPsTEJgzEOunp+ReHlmPYAiBQEaRsvfGWS35nETvrPP/LY5X05W7bf/TdTe4R6nKZuA==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: 2a945df0ade4a885d59c50c60be294721e58398e0ec9043d884ec9181bf15269
previous: 41f7ffb18172d76d9dfdd627cf572ef22afa5b21f1996fe913e347aa2d0581bb
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIAQlBtJtUwfbfRKgZEfE0wYeyDSa0Dl9nHxZe2Vf3kMoAiEA75ZyHgVsqoEkvP4YRBjJblld16GuGEbOfcXdBCn0rfI=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: e0007354296012ccae811b5dbb623ba90570aedf53a80d695fa3aca2b33b568f
previous: 59d8e40f8a4ecedc3c950163359e26bf8d8e657ca620cc1473f249578818d38c
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFrw/2t1MsZA84QjcvBjIuz2a/3Oj64Ya6BWFjRuyEzRAiEA0Ae3Weht7ZgCWQgRzcR4c2dBwncW14IUY9TyfhyH8Vc=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 9ae6377762817aec998cd52bbeb59e620d4045d561f09938af61852bb7e81c69
previous: 2d6a7964a804e49d919d467110ca0ec0423352908e6c07dbfb6b1b127e68c3e7
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDAim9dbd9nBZixcla+cNG4MZK1XQkHBBOvy1LT9zVMhAIgflAehdzVKPYYXEgqLPpBXR1ZOcerey2EUaixt31ayks=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: 9814aebe72ce2452d191698f6b4cf249449c99581dfd8a5e680db8971479adad
previous: 7e248703c647bb6bd88dd676f3c1ec645bf46afe3d2de27e4ccea06e71407d93
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCID/0JlU8h8AxwJTN9WnQtnNyvnRCeqEWRiFrIaM5BFGEAiA6/3hEpaGRcJ+q7AZsUnGfWBM4YxNTY8+Pg4hJCKEL5g==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: c1adfba250f9dfbfff9923e77932f1e9f54ca2557dfb2ef0ecd0c2de32f2fb6d
previous: 8aaec1087241fb9561578032c0b7fdedc3fd21c28b51a496a099e50def6dbd7c
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIDmH0RsACWy1rvFrj5zqSqHARUc6ppdxysWwOBA6hq53AiEAm5iPx+PFrVnujcrw+46ihe1nDY4EbF7WEOS97mwBHn4=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: dc14d1b39a3799996ee2bdabeb5b33e1b880bcb9f57c37c8fbb4de7eeeb464d1
previous: f1b56bb5810d3f6a34f59ef92243b8d1dccd8b3b7a754ad1e6f4e4af9d31c253
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQC0C/tBnz+ADVkEHmZ86+9lZ8leaF1fSikzUmOt7yaTUQIgWGxpYea6kHh263YeqXLe+Aldc27ucZ2Kv+NKh1cQkcE=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: 6836168469caa0164767cd1ce2efc87edea499c9b6310b3b4e7da9ee18608a61
previous: ea7ece9fcc4ab8b8c34c966db02011a5967d760fed44dae891a822ef6d396386
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDZIprgAwjYX8SauI0yCBXCro2g6bTXvJFxBPatoa8lVgIhAJo/eWxAhHxDtw/nIMtVpBB78qMlrMfs2mfdzMpAesZY','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: 5d424a3ec113317c307154fe9b157ef957e141f0700feaf442d8032d877400ce
previous: 8609517c17c9133a8c33f2492af8b98027491b983834af99cb14db8a11101e3c
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCLufUYY4zjY7P5sLbKxH0RWfok7osEBjFKNbbfYp6LTAIgaRrrS6sRF3dADAos+sK1K1LepKAybhS9fAcnTINrGA0=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: 1dbae2bc4c96d510cb384e013300369346c62afe921e885880ada67cf9eec6c2
previous: 4155b2bc2d977ba9860d6c17735f21f27697ab197742b36764b1527f60b34395
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIFN+jprFsaDagD2pPEA7Z0IpzVHqSp2dK4FvxoEVE2heAiEApFcJfNQDEvnbcqk3cD1mQ0MKAL2+HV+je7kSF6BjynE=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: e436c6ab32afc4497a9d820c15821d92928e9aa2e169282c7f877e050428e622
previous: a670acd7623b105e13d788ef728ee4f3c978470d7a750d6932945e9b66b50888
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCuAfFuu5uFtM5m7mZj7w9/4i9Cg0M0y5/2Ih+u+yjrvgIgN53m8FEB7VNAHtotY+vXejoCj1eqkK7IG3ei+SxSc1Q=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: 26140dfe6c58b93affbaedfc5f28dee4b671954d33429bb241a0326d3464861c
previous: 7f76354905835574b3bb576a12fad103cb035e4d69f09e3f0037659a6992d9e3
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCjYRJfpadj6jYeUZ74cQw8rhq9B+bdu56NneNeNKDeGQIgb/yzGKd+kqEx9vvSLVwukwa3r3QDxsoF636WKoGs7Z8=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: 86af5f569e65ad400196aeeb1994d91a5179958fb3b40fbb3733494bb2a715b3
previous: f82e5e704249a09fef1f78c823f0490c57297b41656e094e058d8fe6d041cbb4
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCv486MhaEY+FM59LRDlRkqkrHSbfsGW+GlqLAneP2rAAIhAPR8qazosB1YgGUGkOrjMsiNDcyPA7sLxGCiElSn70VY','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: 57c4f42802f57a84aaf28cbe8fa7f1b83300469ea26c6d0c51419600e2d2ab78
previous: 94ad55ea9fdb962feccdfbc868f5d0360e73ca643e609d6a5e74739786c0e1d6
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDjv4ZRBtBwIxZf6OZvm8MLUOdvXIj/GkMjOHFc1uDDRwIgNVQHujfqmRCzKQ51W/o3uNqFnRwxO5JETw2h/+sMH/A=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: 3f3447f6d6ff65f4931d9f078b7e8f2166dfac1a0a305bed35a71785d5117e80
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIE1DxAO/8sGPCSsVh8xynctNw+A4SHwwNRm8Bn5Dx6ifAiAMO3dz49qNCgOrpCT87pNlc7bM99VYBQeMK8ONpJJdig==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: 6f287ea40eca5f24b251406ea297c4e8c8343dc0ed6966009d351ae7ad6e0cca
previous: a8ee267490868c42979245d4a4760c7565c113893d11de8c99a93bbdc8255368
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCtnZw3cBWjDu9RKIdlTclaggnGPATGadLT7n3tlD77nAIhAL65fgWN0+4bhUBM2gIecT1uvIAxhLuI/T7lOhj21Uv0','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 7bf13a3e0ebf32d42a402e91ee33e274b1fdf0ae4871d28db3d150b95fae567b
previous: bab1a71e9acc1179e885eb6673e9ec608e6bea833e9685aa378025e5a3a1f24e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE/jUlwN6JTSm6T15lSyxeNleQgYKDYeIaB0n0ufJPP2AiEAzpddqA9JeR76+gBGD50nOd78bq5tq/qoA5757s37F7Q=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 0b67f52fb2e8c19c61da8d762144cb8cd90e046025cd337da03091abab337675
previous: 4c9b801a949d06431f04861e5e3faed5aa2505fe3d47f4187125ca214dc9d915
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCID6gFXnbiPbwwGr7ve9kOgT66ft27rYeDOtJNXSmKDN9AiBP395HOA/cbWwDpRp6pMNRBtsN5amzbRUEf83bmBcTQg==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: aa4f962092c04e5c4d4a81ec2d59fc1867c5e5053d816988661721f17deeda63
previous: 44faa73946bf20a5d2354cf528ed3157d0c4ad7727079ca67ebe706bc66a692e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDCzwI7ni/KFqNtPbRNxv9dt1E2uS3BjclrIKr+bSAg0AIgUYO0au6ef/7QsS1a7RdTaOggMmOl/oBFzPMOzn2RVos=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: e0647eb737872db1932b2a41d91773fabf832a64970c937bc9c7293397a8ac55
previous: edb7a9124a4e013e74cc098b0e36a9421c3bd4c4a9f7570100a63c96b3a2f833
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQD4Zla/keJRe7aqOqmZJ2LhjllQF+wTwry8Xc12TolZCQIhAMQlDnpdFpOtubz4Ba4X5b/cEXA+eULY7KF58yMDdQ1o','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: 2693ec50508afcdd648b0b70c6ddf0bbe522003ff6190d0743fd347fd54c4c8e
previous: d60399f7f160c4f33e216130f50d4e56a6668d47743ea69a1b79fd6d2b0f2546
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICXGbZ5TcB34ImzkRPuohpIG1YHeJtC0VdoS2tDG7EGjAiEA8x21HSjnm+FS6ff9wMqwTU7mbJSlBv7dgCkZ5ttVyC0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: 2a076124f50984787261a0a9bcb10595f9331d229452b6378fccab6e50c7be2a
previous: 68bf006562fc94f033b587c4b3b20c4729f83b749fc3f62254d86916b03e31eb
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIH3N1XAbY4uEZfSGrF9Rey9U4tsCE7c33jFm2LC6XAClAiA9lMa3H3mRaqimUd5b9IbmTtqS3p6/RBgYvVShmE6n7g==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: ccaa59f898b9c1221df41a1f744c67924df73cf1b792115cf1405ecba088088f
previous: 721b1a0e1ec8b6151d9e260825308c00921ebc0eab2aaebd4b7ad676e7a9a7ce
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDGWaUQzjSYsGQ0bjdo+6a9mDBu1ksY7QeN5KnRFnl8ZgIgVr5xnX4OkUOqRp+UuRwD95AxfI0kRFzGIFAIMeQmKio=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: d0f113d831f4ea2842249b6c5aacdfbc77be713e95394c2a47c8d0830771f234
previous: c8978409faf84baba411055d723020850bc512f20c90d157c7ddbaaa8a5233e3
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDDtucYGrc2c9LCJvkSGHnU4aj5vv1vqXZOEAOs380ZYgIhAIsoaPjZE4ezkUEALbVXbuMEVW+e+23WUgwJ1fquFvkt','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: 502431ccf1e366be971b4ada92f6248b0f7f04c92de6f007f2a3f7712830fc7c
previous: c57b5d0fdae6af53fb6a42bf4641816e9f50e3bbcf0c061e02b154008bf8d7fc
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDOqSkhg9NxM95HlGR+nspqklk04FG1IBPauTEgn0tN8wIgD5SSiu5BodB++O1fLPdHFLUOoVjKhHbDOZet+hNmlSM=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 165013cf02d71c5c17861fa0f8dc69976044a0613cab14a7091d0aef5579fb52
previous: 6859a93830aed7e93e818a98a4a714fe947c465aa25352b8bd64002b712c4cc1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCa0miLdFA+921uoQGTGHvXL7RhiJpKjjcdcueLz45bQQIgQiprQLHlJ7iCurLzXkFgltyCPuXxwURcC2FH2HqstHY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: 8649c5819409741e25d3c872cef091a0f10cb75789da65c92e83318cdcee1053
previous: e55b9c4f9274c860780e6f0c9ab7e01fca6586a531ae473191e6df087f9a78b3
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDmmYVBGr8F+wjoNnGl39mFCYnUhDCaszqIkIAn2cqIawIhALCVMv/MJIKpBn0TMiYUCM/uItVH3xfwFBvmjff80XWp','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: bace013b3538ca583303e42aa1eaa107fe09484e98147e69b2644c85959b9883
previous: 8de5f9dd88a05a625a8766b1af9c7b657780737a00fe4cd3c6fa77b8f92c3b14
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQC0Nyb0onP0oj0NF/HmQV1BBADRcRewdmrPtVPTTw8RkgIhAJqcw1Gtn+vrUqMhXip/KhnW55PfEkkc75bSoxS6DPgS','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: 96691ebbc2d13a5c1a397ec32de7918144908ad2b1bbc548716f7898f932de00
previous: 28f635212f7b3301078cf91886e21f1600f0d83f50a258b7e8415b9906744b78
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDHSJlK5EBq7hJLHZsYC15EXwkpEWgvxb+z1aNhwxF/6AIgHaR9ioQk4mrL7kawgFucXZHn7DZcfPDM1yIRRTEvZOU=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: 09b27447811eec7b359c285c687e44cc17736edf52c4b735b92031409c0464e4
previous: 001b006f601ca41c4d6edc38641d6f46e1988c9bfc3ed90e1a69be537ccf89b4
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDO6ZJ+GH5Di2h6l8VaxQdKU0ej6EOBWZIRAaaSSm2j4AIhAJcG9vkeCQx6UEk29d8NfoifI/t71siHHEx3tSjUq/k2','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 4b55f6b4eb09de111cfb1f7c4672354f3129ca2201812c328a0be404d195c311
previous: 4cc5d8526b14ddc316dd5d3ad12082a4ab43cb238c89ba194335ec8ccd93ca7e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCZ2dFWaqa1nlEEoP24bAz3ycd2oxJ29ORJAhM1i5zlXgIhAJlMG19r9SDv5RjDqxjCpu94b58KgZikDiccs6I/BN37','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: 47e8e85c91dbd956116f95f5c67aa865d8c0a53ddc1f4c278e9ea97e13a557c0
previous: 6f266a87151e6f34f786213a3e2608b0fb5f087acd36507963011ef603a8e289
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCOoW44fAxHJIUpojzpujSeICgQjLIyJpFROJ7qQp5IdAIgWZg/9ELL907FGlYxGfHqyGul3fX8hX4S/Z/QewPXL+8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: a832b006914f51aff119fdd7ebf579cc9889f94f720e7ea51d9dc37e378f006b
previous: 3c1d28ea931fefa0aeae5d59e04644f6995cb76307807b0546f9a797d182d3b2
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQC8FULb8EL2EqkB3t53Gt19f6YjVbMA683+1rMHvcmXxgIhAJCIWyyXXflcLo/WffnQ6ACN67r2lt8EWyJQ4d4r2VLh','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: 0f2ef16e9856c330b1fa7f7c2b10d800727541b83534148f21efa35e24e979b9
previous: c6f1bb011a2b8231843005e8c8c669d1a8271dfd56128e9fbd381213302dfe20
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDFo2WDM9Jw38EQk5oxAJ8Tx6tb+S0V7qtkI7LVJHadEAIgDTH0UQYT3oXjoFm/OpeTibqfkl4duZvPpU50rZ15myQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: 4e48a17f3c83bcebeff821edfb6749884080e29c339227b1012e3eff941a865d
previous: c7138ef388d2976252226c07d0e9394f37ad940720526b4752d7dc89c394ba50
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQC+38sRxyxJWbhGRJww9Wp0HxqbJDz5wb+xFuiT7kcftgIhAOsSdv4vv2UnWqefj7LzIcX86xZ9hRZ+Ce8L9ToWCbS9','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: 1f03c04b95fe303916c21c63942b63f2314f41f83383432f55b923f71387e949
previous: cfa425ea18c296c14c12a735d82d52d6a2dd8f60c270894bca935d82236886ba
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCN8MacrAjS+DF28S9RyFGGWWQBnsgHoE1Ybs9a0uuqKgIhAM7GqhlViyVg+9O3zXdEukjU4V4xuNa/2OfKo0C6z9/e','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: 150310f599b948839ccc14c0699a396a67ebe79bf19729b7500b70cd649d3783
previous: 43d2a8a97e5dad7124d3f7cc6fe8085f42166798af9f65bb95dc50a9a29bb319
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCXSXqHi7z+4o+sEnAm+6zKteGShNLrzFD7P09OONzrhwIgAK93IZGFilYNrq2FKcMldueh8xAzrAxt6XLVh7+VtCM=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: 92516987dfd2e9806477e858fc523d20bcd63a00f4aa10af46fbc2d5d6cbc053
previous: 413455a0f9767e88043c0ccc74863c99719353285127a5681b2f48e4c79ad17a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD+vL+9pE5H4lav4A9+NCIbOMS23WiqwBqERhDbWw8MeQIgUaSgjWuRdzazKWCIQoNFucREvThJcTdkRhGoOrWHkBE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: 43d3175598e65288e172b5a4702fdda5e1057b1d87d9423a31cf82b437f9bb6e
previous: 04576a7d32a0688c89578d0b6245fc9853865fb5f27f8b6ef550db7729695fdb
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDNy7sxM54SwRxwL5+0z2eAn5L+QcC+a1h1gRD9Th29yAiEA3cfOZsdV3W2GU1As9csDQUwUEqzbvdvZtp+f27mDnvo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: fa968cfb4112d3e6e61c600a7918a91dcdb4e2c98af7a70fa5beaab9dc4dfb78
previous: 2aa8fb9a04b27cc2378a585bc86feac4b4ad7a06500fc8accea726e82ee19c57
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDuKwQB4uWkdYfXIg33Rn8y4EUYYCEE/4/ALMBBl5p3awIgM5MrR5TGmsWuNb9u5/e6+WhD7qZ/JwYVY2W1R3igkRM=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,69,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 69
root: a5fe34edd826e7b94f5a3d75eec8e14785c8ae9cf9a434e438e317ee84717a92
previous: ca9073431ebc4def86403781eb12a70d210f86249069defee63f0cd5a4b86e6e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFG5iPLJ5sh9NnoRQsGkZXzmlSi5SpjT7DXorWxRmbERAiEA6pJzW+2EwsAc7PDdMMYfvsml4nPug3iOVxoeO5OD9Sc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,70,70,1795397411000000,'swg-batch-1
number: 47
first: 70
last: 70
root: 21f4351f7fdf5351f37247bfd38e79bb46e2190f20710390906703b0b5fc7b10
previous: bf7433a9d20a73d8ad3030fb9bb42d5c0e6e24495466db2c7999c18964c6de12
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIAWlOrywt9LtEk0W08MqUZq2iKFV9rmV3rlMGRho7bG3AiAo+SS0yqWfgnk9xA8U85J55OB/Bk5pM+S9Yo753L52uQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,71,72,1795397411000000,'swg-batch-1
number: 48
first: 71
last: 72
root: 5fffd9794773a5db1f446d2d71a04dcc5d320614719443d85ca76a6395ec3897
previous: 8dfe44247485bc26a7ac5424b5ce07ed6bd2c06e3c7a6c7e99a54d9740075728
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDsbvyMPNolWHvWHl4BdWEYKjlL9srpiC1SCravZfoW2QIhAJZDtvz6TgwIzqMs+0S9q3Fh4tBVy5gYoIEoU5pmk8KZ','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,73,74,1795397411000000,'swg-batch-1
number: 49
first: 73
last: 74
root: 6bd8873cf8addf6db4d494de0f9235fe2f8d72d2851e41c9e62182a5f2bb6525
previous: 877abd6d7be8c982cd6dd8ddd36a6830bf313625d65b88ac2f943f3833624a91
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDJcBiNpxjxzsjvORl+e4XULqAupIryfGFEYTFjgEOMUwIgZJVajnUybxZh9xyN7Tqs9frL+r+w5cte2gRKl2PJjPA=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 8724972230903a4212ad628963f6ec37ce030b8bf93dfc470c11245f0b514e47
previous: fa6671dfc521b80daf5f5f474d4fa57ad8a5179ec8e88b99b34b79ad441a33bd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQD7RDkPQt6BmF+XmLWLHLMSMv02xHYMZiNE70PrZHrejQIhAPiOYvye5pbYQ/Q92+JgI3z3dm4UjQ4o2yYzDQw5Z0Zh','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: e7a96bf63d8b88cf54571f05af5a2c05a21566a52b8756cb79369d6a6531be26
previous: dd53fc5da2b55cc0d965df0898afbb9ea17e20718edb3df4cc59b4672ced3737
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCHgi6bgSAyQP+fasUUM4783LuZIMU2xIeiHwEMxHZ4bgIhALFgT0UfTk2Fq8kHRrvHKGOkvj5kkDdvRpAjoPR1KvJR','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: 2d648d3a99751bd45fdf9ac8332d4153ca8ccde885f448baafabc53c9594a29d
previous: 4b6836b385ab330ed41c93a0e033322fbed85d8aa34da643573b9644ab3cc4dd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCwDC9eri3r5FP8WgMIHMsmUz4JipVsrjhxEfhvCXIQeQIhAJF1PUuIV2Gr4Myp/n2LwCazCBducQNS4B1Cx87/w4g5','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(53,78,78,1795397411000000,'swg-batch-1
number: 53
first: 78
last: 78
root: d366ab35d5e27f5e520efd48643fecbaba318b1d5cf6f7f6ab80d52156f7b431
previous: 5d664faef918c984a61c35b43e179b2e2b41f48b96fb40eba30ac5c0ba04c09d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCHzopCgbQQLFBHjh+J+/rNT8f5Ef2pGlksmJQLy6/JfQIhALhse26J02/8OvTGmsHwYqE0RwR3ETbTMwLRcSF3k6b+','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(54,79,79,1795397411000000,'swg-batch-1
number: 54
first: 79
last: 79
root: 647acf224250fa7ca3f28f4fe4a38dd54c33b8dd182599051f7572a8c638ff1f
previous: 765fa52c62b7848b7abc48409c7e1737b58297b1b4795728fa45e604672e47b8
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCTNWvJh9VR+APARXOD5EpGZJXJmF/u92xcdOBjYcMuwQIgaewDKbTHQANsoB7GVkQJw1LKDSK0koit1wAdDv8Pcik=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 613780762320cc9ca6d59205f5fd8495167edaa7e04b3e86d1ff0122ed2c1123
previous: ffe0e7c40d6374a9968d1e8b499b6618fbddc8a01700ae8cb21189e37bca3a70
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQCJ1YPF8ZSsHY7qjAWfwolw1sRdR8P1n3PyUwwcCvF0qwIgZcIsr1Asvff5L5CkTfL+7PzVkmNRNOKksAhtawPPi18=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: e98702f068718abd60b3e567ddc03c4c302f1864c5b658b44ee3bb300cf40c4d
previous: 67cc86252131fc33038df761ea65476d0f80121ba3d11f70010091f77e88d2cb
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQCMzN7WI6WWPcMRZ8BrrWRGDi0IpgxH6kguN1EYa9eB9AIgbbAwAFugqIlCu3hycnnkM0TLVBPcc9Q1eBxJzOnNBh8=','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-8706-706c-b00f-17f83a5cf02d');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-8706-706c-b00f-17f83a5cf02d');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ae-8706-706c-b00f-17f83a5cf02d');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a205ae-8706-706c-b00f-17f83a5cf02d');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ae-8706-706c-b00f-17f83a5cf02d');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-8783-7cee-aef2-c7526dd2d0c4');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-8783-7cee-aef2-c7526dd2d0c4');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a205ae-8783-7cee-aef2-c7526dd2d0c4');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ae-8783-7cee-aef2-c7526dd2d0c4');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-878f-7a0f-ae84-686cac47303b');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-878f-7a0f-ae84-686cac47303b');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a205ae-878f-7a0f-ae84-686cac47303b');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a205ae-878f-7a0f-ae84-686cac47303b');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-87c7-7644-ba19-7ce1f49b3c53');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-87c7-7644-ba19-7ce1f49b3c53');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a205ae-87c7-7644-ba19-7ce1f49b3c53');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ae-87c7-7644-ba19-7ce1f49b3c53');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-87cf-71d9-a83c-28674767d68e');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-87cf-71d9-a83c-28674767d68e');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ae-87cf-71d9-a83c-28674767d68e');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a205ae-87cf-71d9-a83c-28674767d68e');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205ae-87cf-71d9-a83c-28674767d68e');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-87db-7154-bc60-2b0cc4fdd22b');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ae-87db-7154-bc60-2b0cc4fdd22b');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a205ae-87db-7154-bc60-2b0cc4fdd22b');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a205ae-87db-7154-bc60-2b0cc4fdd22b');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-8805-7f2c-9a93-406385889ab3');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-8805-7f2c-9a93-406385889ab3');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a205ae-8805-7f2c-9a93-406385889ab3');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a205ae-8805-7f2c-9a93-406385889ab3');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-880a-7a9f-8344-cfdcab53d256');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-880a-7a9f-8344-cfdcab53d256');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a205ae-880a-7a9f-8344-cfdcab53d256');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a205ae-880a-7a9f-8344-cfdcab53d256');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-880f-71fd-a332-a7612c1e3810');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-880f-71fd-a332-a7612c1e3810');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a205ae-880f-71fd-a332-a7612c1e3810');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a205ae-880f-71fd-a332-a7612c1e3810');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-8aae-7002-acbb-20cefcde3127');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205ae-8aae-7002-acbb-20cefcde3127');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a205ae-8aae-7002-acbb-20cefcde3127');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a205ae-8aae-7002-acbb-20cefcde3127');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409');
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
INSERT INTO "case_events" VALUES(9,'01a205ae-8706-706c-b00f-17f83a5cf02d',1795395600000000,'notice, notified','','notified','01a205ae-86f6-707c-926c-9aee602bf91b','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a205ae-8706-706c-b00f-17f83a5cf02d',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a205ae-8736-7bd1-ba49-f11ba30fd7d4','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a205ae-8706-706c-b00f-17f83a5cf02d',1795395600000000,'arrived, in place','partly-in-place','in-place','01a205ae-8745-744f-9c62-e13c152cb721','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a205ae-8706-706c-b00f-17f83a5cf02d',1795395600000000,'result, released','in-place','released','01a205ae-8751-761f-bef6-0d058ed5b614','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a205ae-8706-706c-b00f-17f83a5cf02d',1795395600000000,'recorded','released','released','01a205ae-875d-7a7b-b32e-91ec3a8728f3','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a205ae-876e-7c5d-aa49-a4c15d6ddd3c',1795395611000000,'arrived before the notice','','unconfirmed','01a205ae-876c-73b3-b133-d3e56aa8997f','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-876c-73b3-b133-d3e56aa8997f","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a205ae-8783-7cee-aef2-c7526dd2d0c4',1795395611000000,'arrived before the notice','','unconfirmed','01a205ae-8781-7ab1-af74-8ed152dae1c0','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-8781-7ab1-af74-8ed152dae1c0","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a205ae-878f-7a0f-ae84-686cac47303b',1795395611000000,'notice, notified','','notified','01a205ae-878e-7188-ac4d-7d6c0bc5e09b','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a205ae-876e-7c5d-aa49-a4c15d6ddd3c',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-876c-73b3-b133-d3e56aa8997f","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a205ae-8783-7cee-aef2-c7526dd2d0c4',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-8781-7ab1-af74-8ed152dae1c0","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a205ae-87c7-7644-ba19-7ce1f49b3c53',1795397411000000,'arrived before the notice','','unconfirmed','01a205ae-87c6-7b94-b3a3-1d8c24b5809c','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-87c6-7b94-b3a3-1d8c24b5809c","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a205ae-87cf-71d9-a83c-28674767d68e',1795397411000000,'arrived before the notice','','unconfirmed','01a205ae-87ce-7f09-8e14-bcdfe03af1bf','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-87ce-7f09-8e14-bcdfe03af1bf","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a205ae-87cf-71d9-a83c-28674767d68e',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a205ae-87d0-7cf0-9014-0d20b2bd011d','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-87ce-7f09-8e14-bcdfe03af1bf","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a205ae-87d0-7cf0-9014-0d20b2bd011d","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a205ae-87db-7154-bc60-2b0cc4fdd22b',1795397411000000,'notice, notified','','notified','01a205ae-87d9-78f0-9a48-f978560d07d6','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a205ae-8805-7f2c-9a93-406385889ab3',1795397411000000,'notice, notified','','notified','01a205ae-8804-7b7a-9d10-d3d4f3e8453f','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a205ae-880a-7a9f-8344-cfdcab53d256',1795397411000000,'notice, notified','','notified','01a205ae-8809-7746-af3d-7f554bb2a8ce','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a205ae-880f-71fd-a332-a7612c1e3810',1795397411000000,'notice, notified','','notified','01a205ae-880d-7ea6-afdc-5c505feca26e','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(73,'01a205ae-8aae-7002-acbb-20cefcde3127',1795397411000000,'notice, notified','','notified','01a205ae-8aa9-72f9-92ec-8226c65e997f','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a205ae-8c34-7cb4-9bc2-e3c1edcd8409',1795397422000000,'notice, notified','','notified','01a205ae-8c32-7d47-8998-9966a58ca257','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-8706-706c-b00f-17f83a5cf02d','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ae-8706-706c-b00f-17f83a5cf02d','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-8706-706c-b00f-17f83a5cf02d','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-8783-7cee-aef2-c7526dd2d0c4','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-878f-7a0f-ae84-686cac47303b','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ae-878f-7a0f-ae84-686cac47303b','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-878f-7a0f-ae84-686cac47303b','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-87c7-7644-ba19-7ce1f49b3c53','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-87cf-71d9-a83c-28674767d68e','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-87db-7154-bc60-2b0cc4fdd22b','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ae-87db-7154-bc60-2b0cc4fdd22b','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-87db-7154-bc60-2b0cc4fdd22b','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-8805-7f2c-9a93-406385889ab3','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a205ae-8805-7f2c-9a93-406385889ab3','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-8805-7f2c-9a93-406385889ab3','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-880a-7a9f-8344-cfdcab53d256','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ae-880a-7a9f-8344-cfdcab53d256','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-880a-7a9f-8344-cfdcab53d256','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-880f-71fd-a332-a7612c1e3810','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ae-880f-71fd-a332-a7612c1e3810','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-880f-71fd-a332-a7612c1e3810','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-8aae-7002-acbb-20cefcde3127','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205ae-8aae-7002-acbb-20cefcde3127','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-8aae-7002-acbb-20cefcde3127','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','yard');
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
INSERT INTO "cases" VALUES('01a205ae-8706-706c-b00f-17f83a5cf02d','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a205ae-876e-7c5d-aa49-a4c15d6ddd3c','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-876c-73b3-b133-d3e56aa8997f","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a205ae-8783-7cee-aef2-c7526dd2d0c4','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-8781-7ab1-af74-8ed152dae1c0","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a205ae-878f-7a0f-ae84-686cac47303b','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a205ae-87c7-7644-ba19-7ce1f49b3c53','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-87c6-7b94-b3a3-1d8c24b5809c","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a205ae-87cf-71d9-a83c-28674767d68e','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205ae-87ce-7f09-8e14-bcdfe03af1bf","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a205ae-87d0-7cf0-9014-0d20b2bd011d","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a205ae-87db-7154-bc60-2b0cc4fdd22b','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ae-8805-7f2c-9a93-406385889ab3','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ae-880a-7a9f-8344-cfdcab53d256','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ae-880f-71fd-a332-a7612c1e3810','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ae-8aae-7002-acbb-20cefcde3127','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('ebdf9195822a3e84f90c9ba3936d309202f5ede113726063282057c09d86c96a','yard-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUJfRJjla6WipjrInkbW1hCL5smL4wCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAATsokmrmkIoR5ESPYQGN7CqLfLcgZVFoS1l
oulkcbAAYf2+Em6IWJxZa+HwU0Qv0CY57aT1ag2OE9r/hHRPaiG4o2AwXjAdBgNV
HQ4EFgQUztVK+VZ00mGNwksChKStoa1dzKgwHwYDVR0jBBgwFoAUO2Qk1Hpe6bod
2MDxpTl+b1PbMukwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgMN8K9oknffrTQwV4lUhD+xyuACuMEeK0CvTp5sw9SsgCIDxh
ImuLaN/Ex/CAhlH62nhOQTJs3aT0xZ7U8TXe+55+
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'75123e4fafb2a094b5787ac62a5890d006620c7393bd83e12a7c7f8c10e16241',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('befe55e87dfed193847297a0f37d4f9d58a9b3ea464555f69e24bade03839e75','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUKt0YXUm/p2A5nUFA6V2GjQD75sgwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQrGA8i4j2/rUTDgJwNC/2FKF2KOCha4QH6
+Rts1J38Np1aq/JUCcyJY4CIbJwcN6kvz2zpN4hELnf7lJlgfYEPo2AwXjAdBgNV
HQ4EFgQU9/8Gt2kikUkuwI5/0Aiq6QygfWUwHwYDVR0jBBgwFoAUO2Qk1Hpe6bod
2MDxpTl+b1PbMukwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIhAOlIQ3Vat7StG6K/GiXRYWySYKopKyfwHTLczjNSz2bLAiBc
TFJiEbJ9pP43ojROdnGW6VJt4ZwZpuMSW2N3G/xJyg==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'75123e4fafb2a094b5787ac62a5890d006620c7393bd83e12a7c7f8c10e16241',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: 668db3b997cdfcbf7fc680872935b6c697e2a9fa39c2e7069c85d377fd38610e
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIEs6sWFuN53q2E5mjbiK4N6o+j+G1xT30z+9qcfm72A2AiEA6ImIflKJ+K0PYshQYkwrk3MHJvVL6G0fcMGMqvdaDdc=','5cd252fb0ce89324','1 668db3b997cdfcbf7fc680872935b6c697e2a9fa39c2e7069c85d377fd38610e');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: e5a9733d8cb4b2ba627ccbf3fbf09b1f4ab566f39bf46873e5e42954f4715290
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCdn0BL4ourbnbF0jZh0/rYljb04LKWT9N6E5TGQoS/JQIhANQ2ZM7lBD4/fOk5xUib4b4NyD67SClE4QPWCjOduQE6','5cd252fb0ce89324','12 1ab92c2f3faab6a9a7b6b0ea1179e5d636131ea05fc4a151290ce18d6ae8bf6e bfd4b1d525c0ea179d4a4bad2e64d5a011bfe991dd9c3a098e0fe2f79fe5f9ee');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: 05ab67d2013b52696ab18620a905bc4be8c7f354c0596a2c3ea52f07e8183c95
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDyo1S/uJXezxrvordjR6U7UoXBujFTJzVksV94AGs3lQIgKSWcYErDJZNX8jYb24bgYBoWU3MuX+UbU/tvgn0zapM=','5cd252fb0ce89324','15 1ab92c2f3faab6a9a7b6b0ea1179e5d636131ea05fc4a151290ce18d6ae8bf6e bfd4b1d525c0ea179d4a4bad2e64d5a011bfe991dd9c3a098e0fe2f79fe5f9ee 5399527129e98133bf44a96f80bfdebc07619c4986ec4e8aa5826dacfa2917cf e1b767e50ce46aa2bd4890f2cc5253247d42b7942596d20b4e8abf8b890de460');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: 39684e2477b13315cb0a364bfb90331c8c51228b6e329b8e76ef7068e2ebe833
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIF3yLu3S6BFCL1JMBbKG0pF8E95lCcN1/b31r6d1wURsAiB/lyQH8+j8HUNrKt4NVi21FDb9dMoHH47ufWkyTWPQVQ==','5cd252fb0ce89324','19 20261f3ca3f553f4f0967928a70b1d981cad6fc0ab6aa38bb0874d8dc952cae6 a24a62e2841dfd73bfd4d06b46a8455a1473051dd1a8ffb5560ba42f03c6b34f f2fe5f1aaee68c4a6b9727246768c5dfae5e855e4c5493da42489a1c9115daa4');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: 649a3c2a82e4e7a0640c89f2b44e027831e45440cf5446920d220ed38cf5443a
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBzwt4bYeE4gH6C55ls20uq1kYv1qqvkJ5BmMd3rFSMHAiEAwD3JsBXSsVFnGDp6uToy/1QAn0l3W6bm4BNfeIwrHAQ=','dc0ce633dbcc913d','20 20261f3ca3f553f4f0967928a70b1d981cad6fc0ab6aa38bb0874d8dc952cae6 ffb0a4cea7f94d5921228e41932ded80e2f08e5842ba657ac626af5e408ab930');
INSERT INTO "checkpoints" VALUES(54,1795397422000000,'swg-checkpoint-1
size: 54
root: fa8c91188c75b4312b235644ae412ecd72543dd2266275134aeaf3b3ce4c5621
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIALne0RTWXhyzT+h0QitcHq8Val5ebCVlzG6ebsL4RrIAiEArZfeMIaoBtznAsg700ooOp6f0qlzhAlFQ5oPcVEab9A=','dc0ce633dbcc913d','54 c7daeedcd2826d5aa11f515bf4c770ac62b8ce8e58f4f6e6ec9b0f804a52e956 2c41b40d53308a357e970bec20615f5fb256d1f429faae600e2574643a89d8ac 1251e8becdec95951d98b7eddc154a5e4775bb6580b53ebe0cca6d83e6a93383 9d5141f0bd8c9517e4e66a3fa64822f6e166ae5618ac8c205cdfff6a4cb1542c');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 137cd12fcfbd443c97f56961017a3199ec7a3a5e24514f6bb5a542b1bda58737
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCIB8b85NhkuukuesyhPSvEShUGNouj6jt5xHvTAsrDcwlAiAt0gLbZgA9iLfb5pUKw3xjIIDgFHh2oCGzVm+yzRZ1DA==','dc0ce633dbcc913d','10001 e793e3070f4e37aaeb8c25fb43908b80382a28678f42e2dc4c6a3d8b0c565ce0 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 8715c70f2d6b66ac10b21ac7967c53bfda307df28105c3eefca5e7d0686f4ea2');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: c63acec20dca67612a064784c0925e27d4220566596cbb15d2520442519280d0
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIAsrhO3HjzxdsK6aYaHyyLLqZPjh4ue4Am4c8KZXwLb8AiEA82HYhnNmGJd0BDpHXIQ1OK5iJj8sQptYAtAXzpORQoE=','dc0ce633dbcc913d','10002 e793e3070f4e37aaeb8c25fb43908b80382a28678f42e2dc4c6a3d8b0c565ce0 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d ce7130cb9eec110240b7032e2520920c6dbee2536c28a6e45a04fd64c85c18c0');
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
INSERT INTO "crls" VALUES('75123e4fafb2a094b5787ac62a5890d006620c7393bd83e12a7c7f8c10e16241','1c2161756d2a3a6d3749a150632c254889a1f4b030036a8afab462965de6eb0c','2',1795395300000000,1797987600000000,1,1795395600000000,X'3082011F3081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A3035303302142ADD185D49BFA760399D4140E95D868D00FBE6C8170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D230418301680143B6424D47A5EE9BA1DD8C0F1A5397E6F53DB32E9300A06082A8648CE3D040302034700304402207117E9266F068839ADF5B67C37D9A529EA3455C005832315C82CAE4FF0FFE9A70220627B8B1AD722033EF43F2168BE08948DF3F3BFC87940B981C632FA1657631FFF');
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
INSERT INTO "deliveries" VALUES('01a205ae-8707-7a6c-835b-c5e4dbf0bd1c','01a205ae-86f6-707c-926c-9aee602bf91b','01a205ae-8706-706c-b00f-17f83a5cf02d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ae-8707-7a6c-835b-c5e50dcac987','01a205ae-86f6-707c-926c-9aee602bf91b','01a205ae-8706-706c-b00f-17f83a5cf02d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ae-873e-78d5-a923-c5b18e27aefd','01a205ae-8736-7bd1-ba49-f11ba30fd7d4','01a205ae-8706-706c-b00f-17f83a5cf02d','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ae-873e-78d5-a923-c5b22198dbb2','01a205ae-8736-7bd1-ba49-f11ba30fd7d4','01a205ae-8706-706c-b00f-17f83a5cf02d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8748-7116-9987-dd0fe0893c05','01a205ae-8745-744f-9c62-e13c152cb721','01a205ae-8706-706c-b00f-17f83a5cf02d','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8748-7116-9987-dd106f1773c3','01a205ae-8745-744f-9c62-e13c152cb721','01a205ae-8706-706c-b00f-17f83a5cf02d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8754-75a5-86cb-df2fcfe666c1','01a205ae-8751-761f-bef6-0d058ed5b614','01a205ae-8706-706c-b00f-17f83a5cf02d','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8754-75a5-86cb-df309d3e4d01','01a205ae-8751-761f-bef6-0d058ed5b614','01a205ae-8706-706c-b00f-17f83a5cf02d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ae-8760-71e9-805c-036a1633587f','01a205ae-875d-7a7b-b32e-91ec3a8728f3','01a205ae-8706-706c-b00f-17f83a5cf02d','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205ae-876e-7c5d-aa49-a4c1d9fbeb83','01a205ae-876c-73b3-b133-d3e56aa8997f','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8783-7cee-aef2-c7529ce145fd','01a205ae-8781-7ab1-af74-8ed152dae1c0','01a205ae-8783-7cee-aef2-c7526dd2d0c4','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a205ae-88f6-7ba3-9c05-290a5090e216, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8790-7663-9775-f543323cfe4c','01a205ae-878e-7188-ac4d-7d6c0bc5e09b','01a205ae-878f-7a0f-ae84-686cac47303b','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8790-7663-9775-f543cc2c5a3d','01a205ae-878e-7188-ac4d-7d6c0bc5e09b','01a205ae-878f-7a0f-ae84-686cac47303b','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-87c7-7644-ba19-7ce2eaf4b373','01a205ae-87c6-7b94-b3a3-1d8c24b5809c','01a205ae-87c7-7644-ba19-7ce1f49b3c53','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-87d0-7cf0-9014-0d2052ad1195','01a205ae-87ce-7f09-8e14-bcdfe03af1bf','01a205ae-87cf-71d9-a83c-28674767d68e','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-87d0-7cf0-9014-0d216f6e7ef0','01a205ae-87d0-7cf0-9014-0d20b2bd011d','01a205ae-87cf-71d9-a83c-28674767d68e','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-87db-7154-bc60-2b0cd36b0d6f','01a205ae-87d9-78f0-9a48-f978560d07d6','01a205ae-87db-7154-bc60-2b0cc4fdd22b','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-87dc-72b8-b126-95f0e9c4b15f','01a205ae-87d9-78f0-9a48-f978560d07d6','01a205ae-87db-7154-bc60-2b0cc4fdd22b','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8805-7f2c-9a93-406408b51066','01a205ae-8804-7b7a-9d10-d3d4f3e8453f','01a205ae-8805-7f2c-9a93-406385889ab3','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8805-7f2c-9a93-4064f1331b0c','01a205ae-8804-7b7a-9d10-d3d4f3e8453f','01a205ae-8805-7f2c-9a93-406385889ab3','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-880a-7a9f-8344-cfdd28566c5d','01a205ae-8809-7746-af3d-7f554bb2a8ce','01a205ae-880a-7a9f-8344-cfdcab53d256','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-880a-7a9f-8344-cfddcc7506c6','01a205ae-8809-7746-af3d-7f554bb2a8ce','01a205ae-880a-7a9f-8344-cfdcab53d256','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-880f-71fd-a332-a7613eaf11d7','01a205ae-880d-7ea6-afdc-5c505feca26e','01a205ae-880f-71fd-a332-a7612c1e3810','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-880f-71fd-a332-a76199284c30','01a205ae-880d-7ea6-afdc-5c505feca26e','01a205ae-880f-71fd-a332-a7612c1e3810','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8925-7f2e-a754-499580943e85','01a205ae-8751-761f-bef6-0d058ed5b614','01a205ae-8706-706c-b00f-17f83a5cf02d','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8aae-7002-acbb-20cf62fc85c1','01a205ae-8aa9-72f9-92ec-8226c65e997f','01a205ae-8aae-7002-acbb-20cefcde3127','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8aae-7002-acbb-20d013443504','01a205ae-8aa9-72f9-92ec-8226c65e997f','01a205ae-8aae-7002-acbb-20cefcde3127','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205ae-8c34-7cb4-9bc2-e3c2a1a1ed85','01a205ae-8c32-7d47-8998-9966a58ca257','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205ae-8c34-7cb4-9bc2-e3c2e11b1313','01a205ae-8c32-7d47-8998-9966a58ca257','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a205ae-86f6-707c-926c-9aee602bf91b',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383666362D373037632D393236632D3961656536303262663931623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383666362D373037632D393236632D3961656536303262663931623C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383730362D373036632D623030662D3137663833613563663032643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383666362D373037632D393236632D3961656536303262663931620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303561652D383730362D373036632D623030662D3137663833613563663032640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220643963373337363531663861393664636235303437313765316233616265643133613037363337656164666261666439356337363061386363643130366565363C2F4C6561663E3C506174683E3C486173683E333731343263333130376637313634633162663837663861653761636636366136333264646162623239656435653037623161643163316634656331313463653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20326139343564663061646534613838356435396335306336306265323934373231653538333938653065633930343364383834656339313831626631353236390A70726576696F75733A20343166376666623138313732643736643964666464363237636635373265663232616661356232316631393936666539313365333437616132643035383162620A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434941516C42744A745577666266524B675A456645307759657944536130446C396E48785A65325666336B4D6F4169454137355A7948675673716F456B7650345952426A4A626C6C64313647754745624F6663586442436E307266493D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8736-7bd1-ba49-f11ba30fd7d4',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383733362D376264312D626134392D6631316261333066643764343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383733362D376264312D626134392D6631316261333066643764343C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383730362D373036632D623030662D3137663833613563663032643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383733362D376264312D626134392D6631316261333066643764340A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303561652D383730362D373036632D623030662D3137663833613563663032640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220376435656533646361643933313932383235623832633132626165373935383361313965306230333631646239656463343562343733653866613835663433623C2F4C6561663E3C506174683E3C486173683E623934373866393930663536396166646231373032383538323466656235653964316432393637623437613761653861386132646131636234313964666465393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20653030303733353432393630313263636165383131623564626236323362613930353730616564663533613830643639356661336163613262333362353638660A70726576696F75733A20353964386534306638613465636564633363393530313633333539653236626638643865363537636136323063633134373366323439353738383138643338630A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543494672772F3274314D735A413834516A6376426A49757A32612F334F6A36345961364257466A527579457A52416945413041653357656874375A6743575167527A63523463326442776E63573134495559395479666879483856633D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8745-744f-9c62-e13c152cb721',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383734352D373434662D396336322D6531336331353263623732313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383734352D373434662D396336322D6531336331353263623732313C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383730362D373036632D623030662D3137663833613563663032643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383734352D373434662D396336322D6531336331353263623732310A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303561652D383730362D373036632D623030662D3137663833613563663032640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220353962633538333032623237313433343437633934616239323732376464636532323563636663623336653362313636373864316665353832666363663236373C2F4C6561663E3C506174683E3C486173683E653134333937313739353330626630343039396433343339323237643664373463393366313631353533333433633539643634346665306138633033616637353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20396165363337373736323831376165633939386364353262626562353965363230643430343564353631663039393338616636313835326262376538316336390A70726576696F75733A20326436613739363461383034653439643931396434363731313063613065633034323333353239303865366330376462666236623162313237653638633365370A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514441696D39646264396E425A6978636C612B634E47344D5A4B3158516B4842424F7679314C54397A564D68414967666C416568647A564B505959584567714C5070425852315A4F636572657932455561697874333161796B733D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8751-761f-bef6-0d058ed5b614',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383735312D373631662D626566362D3064303538656435623631343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383735312D373631662D626566362D3064303538656435623631343C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383730362D373036632D623030662D3137663833613563663032643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383735312D373631662D626566362D3064303538656435623631340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303561652D383730362D373036632D623030662D3137663833613563663032640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220393263613036663861353234316438663334663666626638323938613137353630306332316233393130623366626561366365643635316330313738393362323C2F4C6561663E3C506174683E3C486173683E633830653334363935353734333735363262306363633463646266333732623739663333643837356132613435323265663866346263333138373437653130623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20393831346165626537326365323435326431393136393866366234636632343934343963393935383164666438613565363830646238393731343739616461640A70726576696F75733A20376532343837303363363437626236626438386464363736663363316563363435626634366166653364326465323765346363656130366537313430376439330A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45514349442F304A6C553868384178774A544E39576E51746E4E79766E5243657145575269467249614D3542464745416941362F33684570614752634A2B7137415A73556E476657424D3459784E5459382B506734684A434B454C35673D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-875d-7a7b-b32e-91ec3a8728f3',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383735642D376137622D623332652D3931656333613837323866333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383735642D376137622D623332652D3931656333613837323866333C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383730362D373036632D623030662D3137663833613563663032643C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383735642D376137622D623332652D3931656333613837323866330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303561652D383730362D373036632D623030662D3137663833613563663032640A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120663835316538353162326462316435613866316437633362353362306331633430646335313862326564643861626462306266383464336639666635393032363C2F4C6561663E3C506174683E3C486173683E373933663933643461653237623739646132653039363032346263356364383932666439343630353934653232656132376266393536626463346166376635613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20633161646662613235306639646662666666393932336537373933326631653966353463613235353764666232656630656364306332646533326632666236640A70726576696F75733A20386161656331303837323431666239353631353738303332633062376664656463336664323163323862353161343936613039396535306465663664626437630A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349446D483052734143577931727646726A357A71537148415255633670706478797357774F42413668713533416945416D356950782B504672566E756A6372772B3436696865316E4459344562463757454F5339376D7742486E343D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-876c-73b3-b133-d3e56aa8997f',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383736632D373362332D623133332D6433653536616138393937663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383736632D373362332D623133332D6433653536616138393937663C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383736652D376335642D616134392D6134633135643664646433633C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383736632D373362332D623133332D6433653536616138393937660A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303561652D383736652D376335642D616134392D6134633135643664646433630A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120643932613233396333323635306566626231363239363062643632323033653266353337623866323761366431626664303634626335383462616537343961353C2F4C6561663E3C506174683E3C486173683E626166333364393039353535326662306462356533356434316437363533333438366433333235613331303264323939336439333538323163376264636234303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20646331346431623339613337393939393665653262646162656235623333653162383830626362396635376333376338666262346465376565656234363464310A70726576696F75733A20663162353662623538313064336636613334663539656639323234336238643164636364386233623761373534616431653666346534616639643331633235330A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514330432F74426E7A2B4144566B45486D5A38362B396C5A386C656146316653696B7A556D4F74377961545551496757477870596561366B4868323633596571584C652B416C6463323775635A324B762B4E4B683163516B63453D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8781-7ab1-af74-8ed152dae1c0',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383738312D376162312D616637342D3865643135326461653163303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383738312D376162312D616637342D3865643135326461653163303C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383738332D376365652D616566322D6337353236646432643063343C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383738312D376162312D616637342D3865643135326461653163300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303561652D383738332D376365652D616566322D6337353236646432643063340A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120316334653936633765363834333731343333663061333237386135396463356637306539643235333136393734663261376264653662623430653133303031633C2F4C6561663E3C506174683E3C486173683E383866383136356131336136313562613337333935653032396631393530303865656238336631366535333237336161316337356561616332363336663765613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20363833363136383436396361613031363437363763643163653265666338376564656134393963396236333130623362346537646139656531383630386136310A70726576696F75733A20656137656365396663633461623862386333346339363664623032303131613539363764373630666564343464616538393161383232656636643339363338360A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951445A4970726741776A59583853617549307943425843726F326736625458764A4678425061746F61386C56674968414A6F2F655778416848784474772F6E494D74567042423738714D6C724D6673326D66647A4D704165735A593C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-878e-7188-ac4d-7d6c0bc5e09b',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383738652D373138382D616334642D3764366330626335653039623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383738652D373138382D616334642D3764366330626335653039623C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383738662D376130662D616538342D3638366361633437333033623C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383738652D373138382D616334642D3764366330626335653039620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303561652D383738662D376130662D616538342D3638366361633437333033620A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220613137303036326334623763643763623034663762326534653937626634656331306535646639623830366365353134643434393961363530366631616162633C2F4C6561663E3C506174683E3C486173683E343164623335323265333834323465323930613662323137656433623531633236303736653737303733356232373465363036633465393633323361626564303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20356434323461336563313133333137633330373135346665396231353765663935376531343166303730306665616634343264383033326438373734303063650A70726576696F75733A20383630393531376331376339313333613863333366323439326166386239383032373439316239383338333461663939636231346462386131313130316533630A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951434C7566555959347A6A59375035734C624B7848305257666F6B376F7345426A464B4E6262665970364C5441496761527272533673524633644144416F732B734B314B314C65704B4179626853396641636E54494E724741303D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-87c6-7b94-b3a3-1d8c24b5809c',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383763362D376239342D623361332D3164386332346235383039633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383763362D376239342D623361332D3164386332346235383039633C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383763372D373634342D626131392D3763653166343962336335333C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383763362D376239342D623361332D3164386332346235383039630A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303561652D383763372D373634342D626131392D3763653166343962336335330A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120656665356239326161633233336330383830353761333234626532303363333366633035396238396633306232363363643161636335616138636463616365323C2F4C6561663E3C506174683E3C486173683E376531646361646466366265323636643636396330383436626339376361376164396334376533656633393164363064393336653662323238323464373762393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20653433366336616233326166633434393761396438323063313538323164393239323865396161326531363932383263376638373765303530343238653632320A70726576696F75733A20613637306163643736323362313035653133643738386566373238656534663363393738343730643761373530643639333239343565396236366235303838380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495143754166467575357546744D356D376D5A6A3777392F3469394367304D3079352F3249682B752B796A72766749674E35336D3846454237564E4148746F74592B7658656A6F436A3165716B4B3749473365692B5378536331513D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-87ce-7f09-8e14-bcdfe03af1bf',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383763652D376630392D386531342D6263646665303361663162663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383763652D376630392D386531342D6263646665303361663162663C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383763662D373164392D613833632D3238363734373637643638653C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383763652D376630392D386531342D6263646665303361663162660A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303561652D383763662D373164392D613833632D3238363734373637643638650A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220373030306134643235636136663939303732316532343133616532373933643833313439646535653132363135633530653264623965326463323433663738333C2F4C6561663E3C506174683E3C486173683E663732663766393833326164373133356131313061643436323966333163373531343863346139656461383961376339373763633432643061363331393037643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20323631343064666536633538623933616666626165646663356632386465653462363731393534643333343239626232343161303332366433343634383631630A70726576696F75733A20376637363335343930353833353537346233626235373661313266616431303363623033356534643639663039653366303033373635396136393932643965330A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951436A59524A667061646A366A5965555A37346351773872687139422B62647535364E6E654E654E4B446547514967622F797A474B642B6B714578397676534C5677756B7761337233514478736F46363336574B6F4773375A383D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-87d9-78f0-9a48-f978560d07d6',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383764392D373866302D396134382D6639373835363064303764363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383764392D373866302D396134382D6639373835363064303764363C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383764622D373135342D626336302D3262306363346664643232623C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383764392D373866302D396134382D6639373835363064303764360A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303561652D383764622D373135342D626336302D3262306363346664643232620A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322037666438626136303332386638363062373665373265323636333366383365353232383964346466626335373932363162646462633131646530616630333937207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E353430306266346265616535616631306232313164633266326462623334316130613964343235356266656465303061343037303165636565326661303330303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20383661663566353639653635616434303031393661656562313939346439316135313739393538666233623430666262333733333439346262326137313562330A70726576696F75733A20663832653565373034323439613039666566316637386338323366303439306335373239376234313635366530393465303538643866653664303431636262340A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455943495143763438364D686145592B464D35394C52446C526B716B72485362667347572B476C714C416E65503272414149684150523871617A6F73423159674755476B4F726A4D73694E446379504137734C78474369456C536E373056593C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D4551434948736B61757951656D6A6C62464D3246394D714A575268386C55365342627753463561515055527333395541694265544B5675373338495759786A42556E6A727A39682F703230524C5050624837756576576250784A5A71513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-87fa-7db0-8179-41c74272ad28',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383766612D376462302D383137392D3431633734323732616432383C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383766612D376462302D383137392D3431633734323732616432383C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303561652D383766612D376462302D383137392D3431633734323732616432380A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20366632383765613430656361356632346232353134303665613239376334653863383334336463306564363936363030396433353161653761643665306363610A70726576696F75733A20613865653236373439303836386334323937393234356434613437363063373536356331313338393364313164653863393961393362626463383235353336380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455943495143746E5A77336342576A447539524B49646C54636C6167676E475041544761644C54376E33746C4437376E414968414C36356667574E302B34626855424D326749656354317576494178684C75492F54376C4F686A32315576303C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D45514349476A6D476A6C30536F6B716C70726E32662B6E6554324C4954546C38746D6C6D4F457147502B4D475A7335416941494E3441346E702F692F7A4430775A723047707344674F487070444858715A4272386637653552524933673D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-87fe-785e-b5e2-bf601fca7cba',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a205ae-8800-7701-8432-c7aff5c857c8',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a205ae-8804-7b7a-9d10-d3d4f3e8453f',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383830342D376237612D396431302D6433643466336538343533663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383830342D376237612D396431302D6433643466336538343533663C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383830352D376632632D396139332D3430363338353838396162333C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383830342D376237612D396431302D6433643466336538343533660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303561652D383830352D376632632D396139332D3430363338353838396162330A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220353763653564343333326562353765343232636666383166666664393631326463656439336432356365353765306262313865383731353136383535323466373C2F4C6561663E3C506174683E3C486173683E386561336334626664326464363236653961363135333739303935336464663237313964356566313231393737646231643136336661663639623438316464633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20616134663936323039326330346535633464346138316563326435396663313836376335653530353364383136393838363631373231663137646565646136330A70726576696F75733A20343466616137333934366266323061356432333534636635323865643331353764306334616437373237303739636136376562653730366263363661363932650A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455543495144437A7749376E692F4B46714E745062524E7876396474314532755333426A636C72494B722B625341673041496755594F3061753665662F37517353316137526454614F67674D6D4F6C2F6F42467A504D4F7A6E3252566F733D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D45514349476A6D476A6C30536F6B716C70726E32662B6E6554324C4954546C38746D6C6D4F457147502B4D475A7335416941494E3441346E702F692F7A4430775A723047707344674F487070444858715A4272386637653552524933673D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8809-7746-af3d-7f554bb2a8ce',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383830392D373734362D616633642D3766353534626232613863653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383830392D373734362D616633642D3766353534626232613863653C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383830612D376139662D383334342D6366646361623533643235363C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383830392D373734362D616633642D3766353534626232613863650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303561652D383830612D376139662D383334342D6366646361623533643235360A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220396532383631386531633561306562663733353233363164613834383431346135623935323733663666366536336361333864376633326537623935313866383C2F4C6561663E3C506174683E3C486173683E333565646230303961313466363930313862343836333236353436623435306637353666323363626530356230656639613336306136313030623633666163623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20653036343765623733373837326462313933326232613431643931373733666162663833326136343937306339333762633963373239333339376138616335350A70726576696F75733A20656462376139313234613465303133653734636330393862306533366139343231633362643463346139663735373031303061363363393662336132663833330A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455943495144345A6C612F6B654A52653761714F716D5A4A324C686A6C6C51462B77547772793858633132546F6C5A43514968414D516C446E706446704F7475627A344261345835622F634558412B65554C59374B463538794D446451316F3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D45514349476A6D476A6C30536F6B716C70726E32662B6E6554324C4954546C38746D6C6D4F457147502B4D475A7335416941494E3441346E702F692F7A4430775A723047707344674F487070444858715A4272386637653552524933673D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-880d-7ea6-afdc-5c505feca26e',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D383830642D376561362D616664632D3563353035666563613236653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D383830642D376561362D616664632D3563353035666563613236653C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D383830662D373166642D613333322D6137363132633165333831303C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D383830642D376561362D616664632D3563353035666563613236650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303561652D383830662D373166642D613333322D6137363132633165333831300A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220346265333535343130306539306362313637663934353236396539306337373337303963653738336266323962393234643139306334643662303637336562323C2F4C6561663E3C506174683E3C486173683E363764333630356431633063356238313164366236396566386165636461326331356166346663333665613134343238346462393934356262373633306231323C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20323639336563353035303861666364643634386230623730633664646630626265353232303033666636313930643037343366643334376664353463346338650A70726576696F75733A20643630333939663766313630633466333365323136313330663530643465353661363636386434373734336561363961316237396664366432623066323534360A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349435847625A355463423334496D7A6B5250756F68704947315948654A74433056646F53327444473745476A416945413878323148536A6E6D2B465336666639774D71775455376D624A536C4276376467436B5A357474567943303D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D45514349476A6D476A6C30536F6B716C70726E32662B6E6554324C4954546C38746D6C6D4F457147502B4D475A7335416941494E3441346E702F692F7A4430775A723047707344674F487070444858715A4272386637653552524933673D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8aa9-72f9-92ec-8226c65e997f',74,49,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D386161392D373266392D393265632D3832323663363565393937663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37343C2F526563656970744E6F3E3C42617463684E6F3E34393C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D386161392D373266392D393265632D3832323663363565393937663C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D386161652D373030322D616362622D3230636566636465333132373C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D386161392D373266392D393265632D3832323663363565393937660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303561652D386161652D373030322D616362622D3230636566636465333132370A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220663163386531393265323363623731646661666662663632313866396338306362353762643862616437656134376438656437333265623836366439306133353C2F4C6561663E3C506174683E3C486173683E623538623335613366616234393331336336633838643964653636643831373432383030633936396263363531616634666237643935393865613334333330303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034390A66697273743A2037330A6C6173743A2037340A726F6F743A20366264383837336366386164646636646234643439346465306639323335666532663864373264323835316534316339653632313832613566326262363532350A70726576696F75733A20383737616264366437626538633938326364366464386464643336613638333062663331333632356436356238386163326639343366333833333632346139310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951444A6342694E70786A787A736A764F526C2B653458554C71417570497279664746455954466A67454F4D557749675A4A56616A6E557962785A683978794E375471733966724C2B722B77356374653267524B6C32504A6A50413D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D45514349476A6D476A6C30536F6B716C70726E32662B6E6554324C4954546C38746D6C6D4F457147502B4D475A7335416941494E3441346E702F692F7A4430775A723047707344674F487070444858715A4272386637653552524933673D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205ae-8c32-7d47-8998-9966a58ca257',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303561652D386333322D376434372D383939382D3939363661353863613235373C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303561652D386333322D376434372D383939382D3939363661353863613235373C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303561652D386333342D376362342D396263322D6533633165646364383430393C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303561652D386333322D376434372D383939382D3939363661353863613235370A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303561652D386333342D376362342D396263322D6533633165646364383430390A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220323562663166326533633466393438626165313130313035383361333166303265393064373762336235366266663638623933323839633138393533643166653C2F4C6561663E3C506174683E3C486173683E396465613335336231643265313034313662323337663331623334333264373937643966303031373837613337623037316434336363316231393438663864303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20653938373032663036383731386162643630623365353637646463303363346333303266313836346335623635386234346565336262333030636634306334640A70726576696F75733A20363763633836323532313331666333333033386466373631656136353437366430663830313231626133643131663730303130303931663737653838643263620A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951434D7A4E37574936575750634D525A384272725752474469304970677848366B67754E3145596139654239414967626241774146756771496C4375336879636E6E6B4D30544C56425063633951316542784A7A4F6E4E4268383D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413063414D45514349476A6D476A6C30536F6B716C70726E32662B6E6554324C4954546C38746D6C6D4F457147502B4D475A7335416941494E3441346E702F692F7A4430775A723047707344674F487070444858715A4272386637653552524933673D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
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
root: fa8c91188c75b4312b235644ae412ecd72543dd2266275134aeaf3b3ce4c5621
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
INSERT INTO "erasures" VALUES('01a205ae-87fe-785e-b5e2-bf601fca7cba',79,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a205ae-8aa9-72f9-92ec-8226c65e997f',78,1795397411000000,'li.na','asked by the person','[73]');
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBCzCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0cAMEQCIHskauyQemjlbFM2F9MqJWRh8lU6SBbwSF5aQPURs39UAiBeTKVu738IWYxjBUnjrz9h/p20RLPPbH7uevWbPxJZqQ==',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBCzCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0cAMEQCIGjmGjl0Sokqlprn2f+neT2LITTl8tmlmOEqGP+MGZs5AiAIN4A4np/i/zD0wZr0GpsDgOHppDHXqZBr8f7e5RRI3g==',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'986ef0949aefcbbc0326a978cbcfebfb1fb71521a8dc6bec71c74b46eddd8249');
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
INSERT INTO "http_seals" VALUES('01a205ae-87d9-78f0-9a48-f978560d07d6','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('d1c0774b6810a0c7665d6ab4cfdd3a64cb02b18e2f014ea1d9ac71d8e30b6d0c','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIUSJcOtPOtH/NX8z76JqthBbc4YMowCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAATyo9re3kCAI2rSf5vQ1zYOuKT5WfpkM2bpq4S0UDqzQWxu
hWq8gaf++AtnHM7x9S1Kz8VAC19OvoUuNlSr7l+mo2YwZDAdBgNVHQ4EFgQUO2Qk
1Hpe6bod2MDxpTl+b1PbMukwHwYDVR0jBBgwFoAUO2Qk1Hpe6bod2MDxpTl+b1Pb
MukwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIhALobIVhsCDbOtC1RCDcJx/Bn40sqzfcY8aQG2Pv+fqZ4AiAyYlwM
447qclTvrPs2mZic3uo9XkjZXpvijS/VIcfFyg==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('ebdf9195822a3e84f90c9ba3936d309202f5ede113726063282057c09d86c96a','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUJfRJjla6WipjrInkbW1hCL5smL4wCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAATsokmrmkIoR5ESPYQGN7CqLfLcgZVFoS1l
oulkcbAAYf2+Em6IWJxZa+HwU0Qv0CY57aT1ag2OE9r/hHRPaiG4o2AwXjAdBgNV
HQ4EFgQUztVK+VZ00mGNwksChKStoa1dzKgwHwYDVR0jBBgwFoAUO2Qk1Hpe6bod
2MDxpTl+b1PbMukwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgMN8K9oknffrTQwV4lUhD+xyuACuMEeK0CvTp5sw9SsgCIDxh
ImuLaN/Ex/CAhlH62nhOQTJs3aT0xZ7U8TXe+55+
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('befe55e87dfed193847297a0f37d4f9d58a9b3ea464555f69e24bade03839e75','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUKt0YXUm/p2A5nUFA6V2GjQD75sgwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQrGA8i4j2/rUTDgJwNC/2FKF2KOCha4QH6
+Rts1J38Np1aq/JUCcyJY4CIbJwcN6kvz2zpN4hELnf7lJlgfYEPo2AwXjAdBgNV
HQ4EFgQU9/8Gt2kikUkuwI5/0Aiq6QygfWUwHwYDVR0jBBgwFoAUO2Qk1Hpe6bod
2MDxpTl+b1PbMukwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIhAOlIQ3Vat7StG6K/GiXRYWySYKopKyfwHTLczjNSz2bLAiBc
TFJiEbJ9pP43ojROdnGW6VJt4ZwZpuMSW2N3G/xJyg==
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
document: 46570c5334e049f5775079f10bc7c9c38250c236f22db1a0c85dbcef342e4262
note: register changed, now e5cdbfa7522878f455c280e9c777930ac09eb4d5ffcbe58dc344d1ed4d0c6a87');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: 01ae99e3e9587a00edd7bb10bc26825c7d1b177b46184d102240c3dff68f2d71
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: e88ed29621bf25ec8c6c2fa1984e849ca394ad300761b91cd98f5697e21744fe
note: register changed, now b0efe4569c8ebd88432f01e252d311dc6b6c362803d22c47510e2ba54bbd9814');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 98236856dd7e557c661129a7ecb87c5f13b51a1de47d36fc5f5b2d37c30dfe24
note: register changed, now ac846324879bab20f31682d2d40861bef69d3dcc42321c3e4d4291b9c8f4e9c3');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 709bda9141ae6dbcae14f31daf07cbe854a9003436820e960af3d9fefab23e82
note: register changed, now 4dee8ee8ff3fd203499f7c5250ba04f3f9b1cd17d40fd902a8df84a6157b04ba');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 90d2b11a9ba98f660a3ef25c1345e935ee9711feb9c6fabf08d34248d2bbbc7f
note: register changed, now e5cdbfa7522878f455c280e9c777930ac09eb4d5ffcbe58dc344d1ed4d0c6a87');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now c556519feab8a504e097582c85674a5a8f080d36bc3b9480abbdb47560444325');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a205ae-8706-706c-b00f-17f83a5cf02d','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ae-8706-706c-b00f-17f83a5cf02d
sender: customs-demo
message_id: 01a205ae-86f6-707c-926c-9aee602bf91b
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a205ae-86f6-707c-926c-9aee602bf91b','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ae-86f6-707c-926c-9aee602bf91b
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 d9c737651f8a96dcb504717e1b3abed13a07637eadfbafd95c760a8ccd106ee6');
INSERT INTO "leaves" VALUES(11,8,'case','01a205ae-8706-706c-b00f-17f83a5cf02d','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ae-8706-706c-b00f-17f83a5cf02d
sender: yard-demo
message_id: 01a205ae-8736-7bd1-ba49-f11ba30fd7d4
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a205ae-8736-7bd1-ba49-f11ba30fd7d4','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ae-8736-7bd1-ba49-f11ba30fd7d4
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 7d5ee3dcad93192825b82c12bae79583a19e0b0361db9edc45b473e8fa85f43b');
INSERT INTO "leaves" VALUES(13,9,'case','01a205ae-8706-706c-b00f-17f83a5cf02d','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ae-8706-706c-b00f-17f83a5cf02d
sender: yard-demo
message_id: 01a205ae-8745-744f-9c62-e13c152cb721
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a205ae-8745-744f-9c62-e13c152cb721','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ae-8745-744f-9c62-e13c152cb721
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 59bc58302b27143447c94ab92727ddce225ccfcb36e3b16678d1fe582fccf267');
INSERT INTO "leaves" VALUES(15,10,'case','01a205ae-8706-706c-b00f-17f83a5cf02d','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ae-8706-706c-b00f-17f83a5cf02d
sender: customs-demo
message_id: 01a205ae-8751-761f-bef6-0d058ed5b614
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a205ae-8751-761f-bef6-0d058ed5b614','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ae-8751-761f-bef6-0d058ed5b614
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 92ca06f8a5241d8f34f6fbf8298a175600c21b3910b3fbea6ced651c017893b2');
INSERT INTO "leaves" VALUES(17,11,'case','01a205ae-8706-706c-b00f-17f83a5cf02d','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205ae-8706-706c-b00f-17f83a5cf02d
sender: customs-demo
message_id: 01a205ae-875d-7a7b-b32e-91ec3a8728f3
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a205ae-875d-7a7b-b32e-91ec3a8728f3','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205ae-875d-7a7b-b32e-91ec3a8728f3
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 f851e851b2db1d5a8f1d7c3b53b0c1c40dc518b2edd8abdb0bf84d3f9ff59026');
INSERT INTO "leaves" VALUES(19,12,'case','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
sender: yard-demo
message_id: 01a205ae-876c-73b3-b133-d3e56aa8997f
document: ea0d1380918cee095b2880f52b3db25603ed1777061de4d5ab5567046875a809
case: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a205ae-876c-73b3-b133-d3e56aa8997f','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205ae-876c-73b3-b133-d3e56aa8997f
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 d92a239c32650efbb162960bd62203e2f537b8f27a6d1bfd064bc584bae749a5');
INSERT INTO "leaves" VALUES(21,13,'case','01a205ae-8783-7cee-aef2-c7526dd2d0c4','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
sender: yard-demo
message_id: 01a205ae-8781-7ab1-af74-8ed152dae1c0
document: 2fdf09b760d8995c84c67de81033592382be60981d5e1f69e0544303ba6a22a9
case: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a205ae-8781-7ab1-af74-8ed152dae1c0','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205ae-8781-7ab1-af74-8ed152dae1c0
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 1c4e96c7e684371433f0a3278a59dc5f70e9d25316974f2a7bde6bb40e13001c');
INSERT INTO "leaves" VALUES(23,14,'case','01a205ae-878f-7a0f-ae84-686cac47303b','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205ae-878f-7a0f-ae84-686cac47303b
sender: customs-demo
message_id: 01a205ae-878e-7188-ac4d-7d6c0bc5e09b
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a205ae-878f-7a0f-ae84-686cac47303b
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a205ae-878e-7188-ac4d-7d6c0bc5e09b','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205ae-878e-7188-ac4d-7d6c0bc5e09b
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a205ae-878f-7a0f-ae84-686cac47303b
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 a170062c4b7cd7cb04f7b2e4e97bf4ec10e5df9b806ce514d4499a6506f1aabc');
INSERT INTO "leaves" VALUES(25,15,'case','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
sender: gateway
document: 202deefb0cc58222d4844fc9e0b6c73efec5966a6d9b4b5e370bc5eabb032888
case: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a205ae-876c-73b3-b133-d3e56aa8997f','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-876c-73b3-b133-d3e56aa8997f
case: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a205ae-8783-7cee-aef2-c7526dd2d0c4','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
sender: gateway
document: 8829e0790064b064fdf64ef7e71da4c6795ee41475f0e3dc69029071e86fae59
case: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a205ae-8781-7ab1-af74-8ed152dae1c0','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8781-7ab1-af74-8ed152dae1c0
case: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a205ae-87c7-7644-ba19-7ce1f49b3c53','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-87c7-7644-ba19-7ce1f49b3c53
sender: yard-demo
message_id: 01a205ae-87c6-7b94-b3a3-1d8c24b5809c
document: fa20554d1e694e9beb671561fdaaa834c0ec9c3f3b904c7b46ccf9df11ebd5e2
case: 01a205ae-87c7-7644-ba19-7ce1f49b3c53
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a205ae-87c6-7b94-b3a3-1d8c24b5809c','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-87c6-7b94-b3a3-1d8c24b5809c
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a205ae-87c7-7644-ba19-7ce1f49b3c53
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 efe5b92aac233c088057a324be203c33fc059b89f30b263cd1acc5aa8cdcace2');
INSERT INTO "leaves" VALUES(31,17,'case','01a205ae-87cf-71d9-a83c-28674767d68e','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-87cf-71d9-a83c-28674767d68e
sender: yard-demo
message_id: 01a205ae-87ce-7f09-8e14-bcdfe03af1bf
document: df6bcbba2e890d4034903129f0218c89d3dfd00eb4e6a717ebf47fb2260c67a2
case: 01a205ae-87cf-71d9-a83c-28674767d68e
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a205ae-87cf-71d9-a83c-28674767d68e','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-87cf-71d9-a83c-28674767d68e
sender: yard-demo
message_id: 01a205ae-87d0-7cf0-9014-0d20b2bd011d
document: b5ad62e4158f18a8cc14fbbe7682fe4a0e8ae39a766b4475c64cd4648c863a63
case: 01a205ae-87cf-71d9-a83c-28674767d68e
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a205ae-87ce-7f09-8e14-bcdfe03af1bf','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-87ce-7f09-8e14-bcdfe03af1bf
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a205ae-87cf-71d9-a83c-28674767d68e
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 7000a4d25ca6f990721e2413ae2793d83149de5e12615c50e2db9e2dc243f783');
INSERT INTO "leaves" VALUES(34,18,'case','01a205ae-87db-7154-bc60-2b0cc4fdd22b','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-87db-7154-bc60-2b0cc4fdd22b
sender: customs-demo
message_id: 01a205ae-87d9-78f0-9a48-f978560d07d6
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a205ae-87db-7154-bc60-2b0cc4fdd22b
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a205ae-87d9-78f0-9a48-f978560d07d6','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-87d9-78f0-9a48-f978560d07d6
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a205ae-87db-7154-bc60-2b0cc4fdd22b
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 7fd8ba60328f860b76e72e26633f83e52289d4dfbc579261bddbc11de0af0397 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: af3fff9811e52dcf05ad06328b6fef8cd8487b358ae7fab706fe8f975c85c136
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a205ae-87fa-7db0-8179-41c74272ad28','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205ae-87fa-7db0-8179-41c74272ad28
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a205ae-87fe-785e-b5e2-bf601fca7cba','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205ae-87fe-785e-b5e2-bf601fca7cba
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a205ae-8800-7701-8432-c7aff5c857c8','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205ae-8800-7701-8432-c7aff5c857c8
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a205ae-8805-7f2c-9a93-406385889ab3','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-8805-7f2c-9a93-406385889ab3
sender: customs-demo
message_id: 01a205ae-8804-7b7a-9d10-d3d4f3e8453f
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a205ae-8805-7f2c-9a93-406385889ab3
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a205ae-8804-7b7a-9d10-d3d4f3e8453f','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-8804-7b7a-9d10-d3d4f3e8453f
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a205ae-8805-7f2c-9a93-406385889ab3
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 57ce5d4332eb57e422cff81fffd9612dced93d25ce57e0bb18e87151685524f7');
INSERT INTO "leaves" VALUES(43,25,'case','01a205ae-880a-7a9f-8344-cfdcab53d256','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-880a-7a9f-8344-cfdcab53d256
sender: customs-demo
message_id: 01a205ae-8809-7746-af3d-7f554bb2a8ce
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a205ae-880a-7a9f-8344-cfdcab53d256
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a205ae-8809-7746-af3d-7f554bb2a8ce','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-8809-7746-af3d-7f554bb2a8ce
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a205ae-880a-7a9f-8344-cfdcab53d256
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 9e28618e1c5a0ebf7352361da848414a5b95273f6f6e63ca38d7f32e7b9518f8');
INSERT INTO "leaves" VALUES(45,26,'case','01a205ae-880f-71fd-a332-a7612c1e3810','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-880f-71fd-a332-a7612c1e3810
sender: customs-demo
message_id: 01a205ae-880d-7ea6-afdc-5c505feca26e
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a205ae-880f-71fd-a332-a7612c1e3810
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a205ae-880d-7ea6-afdc-5c505feca26e','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-880d-7ea6-afdc-5c505feca26e
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a205ae-880f-71fd-a332-a7612c1e3810
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 4be3554100e90cb167f945269e90c773709ce783bf29b924d190c4d6b0673eb2');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a205ae-8707-7a6c-835b-c5e4dbf0bd1c','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8707-7a6c-835b-c5e4dbf0bd1c
sender: trader-demo
message_id: 01a205ae-86f6-707c-926c-9aee602bf91b
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a205ae-8754-75a5-86cb-df309d3e4d01','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8754-75a5-86cb-df309d3e4d01
sender: yard-demo
message_id: 01a205ae-8751-761f-bef6-0d058ed5b614
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a205ae-8707-7a6c-835b-c5e50dcac987','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8707-7a6c-835b-c5e50dcac987
sender: yard-demo
message_id: 01a205ae-86f6-707c-926c-9aee602bf91b
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a205ae-873e-78d5-a923-c5b18e27aefd','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-873e-78d5-a923-c5b18e27aefd
sender: customs-demo
message_id: 01a205ae-8736-7bd1-ba49-f11ba30fd7d4
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a205ae-873e-78d5-a923-c5b22198dbb2','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-873e-78d5-a923-c5b22198dbb2
sender: trader-demo
message_id: 01a205ae-8736-7bd1-ba49-f11ba30fd7d4
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a205ae-8748-7116-9987-dd106f1773c3','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8748-7116-9987-dd106f1773c3
sender: trader-demo
message_id: 01a205ae-8745-744f-9c62-e13c152cb721
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a205ae-8754-75a5-86cb-df2fcfe666c1','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8754-75a5-86cb-df2fcfe666c1
sender: trader-demo
message_id: 01a205ae-8751-761f-bef6-0d058ed5b614
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a205ae-8748-7116-9987-dd0fe0893c05','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8748-7116-9987-dd0fe0893c05
sender: customs-demo
message_id: 01a205ae-8745-744f-9c62-e13c152cb721
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a205ae-8748-7116-9987-dd106f1773c3','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8748-7116-9987-dd106f1773c3
sender: trader-demo
message_id: 01a205ae-8745-744f-9c62-e13c152cb721
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a205ae-876e-7c5d-aa49-a4c1d9fbeb83','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-876e-7c5d-aa49-a4c1d9fbeb83
sender: customs-demo
message_id: 01a205ae-876c-73b3-b133-d3e56aa8997f
case: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a205ae-8783-7cee-aef2-c7529ce145fd','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8783-7cee-aef2-c7529ce145fd
sender: customs-demo
message_id: 01a205ae-8781-7ab1-af74-8ed152dae1c0
case: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a205ae-88f6-7ba3-9c05-290a5090e216','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a205ae-88f6-7ba3-9c05-290a5090e216
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a205ae-8783-7cee-aef2-c7529ce145fd','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8783-7cee-aef2-c7529ce145fd
sender: wang
message_id: 01a205ae-8781-7ab1-af74-8ed152dae1c0
case: 01a205ae-8783-7cee-aef2-c7526dd2d0c4
note: dead -> due, replay: all of them; replay 01a205ae-88f6-7ba3-9c05-290a5090e216, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a205ae-8748-7116-9987-dd106f1773c3','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8748-7116-9987-dd106f1773c3
sender: wang
message_id: 01a205ae-8745-744f-9c62-e13c152cb721
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a205ae-8754-75a5-86cb-df309d3e4d01','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8754-75a5-86cb-df309d3e4d01
sender: wang
message_id: 01a205ae-8751-761f-bef6-0d058ed5b614
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: replayed as 01a205ae-8925-7f2e-a754-499580943e85: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a205ae-876e-7c5d-aa49-a4c1d9fbeb83','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-876e-7c5d-aa49-a4c1d9fbeb83
sender: wang
message_id: 01a205ae-876c-73b3-b133-d3e56aa8997f
case: 01a205ae-876e-7c5d-aa49-a4c15d6ddd3c
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a205ae-8754-75a5-86cb-df2fcfe666c1','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8754-75a5-86cb-df2fcfe666c1
sender: wang
message_id: 01a205ae-8751-761f-bef6-0d058ed5b614
case: 01a205ae-8706-706c-b00f-17f83a5cf02d
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a205ae-8805-7f2c-9a93-406408b51066','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8805-7f2c-9a93-406408b51066
sender: wang
message_id: 01a205ae-8804-7b7a-9d10-d3d4f3e8453f
case: 01a205ae-8805-7f2c-9a93-406385889ab3
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: f06f027836a0811a43a606005b943989253d316cee6406a29734827fc59733f3
note: register changed, now 6fb96b93f0995c7564c8467ee88afe0beb23d906a206bf8a05059c6015ac60c0');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a205ae-880a-7a9f-8344-cfdd28566c5d','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-880a-7a9f-8344-cfdd28566c5d
case: 01a205ae-880a-7a9f-8344-cfdcab53d256
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a205ae-880f-71fd-a332-a7613eaf11d7','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-880f-71fd-a332-a7613eaf11d7
case: 01a205ae-880f-71fd-a332-a7612c1e3810
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now c47da8d7b5cbea8d72c21599e7438e297c4ab2292ce1bccbf9d38c47c6bb10ff');
INSERT INTO "leaves" VALUES(69,46,'audit','yard-demo','swg-leaf-1
sequence: 69
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: a9baedfdc32af2e911151c3e32dd5c24c00c57ba0c348fa77056deff6448b260
note: register changed, now 0bbf0e982dfd7843bb23349fad4705e10c3e003f28fda1ffebbf27775cb27352');
INSERT INTO "leaves" VALUES(70,47,'audit','yard-demo','swg-leaf-1
sequence: 70
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 4ef52f165b0e95bbb1a6c01565d8c3928449fad4a46ef610a91f8efa151698fb
note: register changed, now 12224248f5b6abce3ae5d27372907ed666f2f9aee9da67eddcac28aee7ee6880');
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
INSERT INTO "leaves" VALUES(73,49,'case','01a205ae-8aae-7002-acbb-20cefcde3127','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205ae-8aae-7002-acbb-20cefcde3127
sender: customs-demo
message_id: 01a205ae-8aa9-72f9-92ec-8226c65e997f
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a205ae-8aae-7002-acbb-20cefcde3127
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(74,49,'accepted','01a205ae-8aa9-72f9-92ec-8226c65e997f','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205ae-8aa9-72f9-92ec-8226c65e997f
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a205ae-8aae-7002-acbb-20cefcde3127
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 f1c8e192e23cb71dfaffbf6218f9c80cb57bd8bad7ea47d8ed732eb866d90a35');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a205ae-8aae-7002-acbb-20d013443504','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8aae-7002-acbb-20d013443504
sender: yard-demo
message_id: 01a205ae-8aa9-72f9-92ec-8226c65e997f
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205ae-8aae-7002-acbb-20cefcde3127
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(76,51,'delivery','01a205ae-8aae-7002-acbb-20cf62fc85c1','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8aae-7002-acbb-20cf62fc85c1
sender: trader-demo
message_id: 01a205ae-8aa9-72f9-92ec-8226c65e997f
case: 01a205ae-8aae-7002-acbb-20cefcde3127
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(77,52,'delivery','01a205ae-8aae-7002-acbb-20cf62fc85c1','swg-leaf-1
sequence: 77
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205ae-8aae-7002-acbb-20cf62fc85c1
sender: wang
message_id: 01a205ae-8aa9-72f9-92ec-8226c65e997f
case: 01a205ae-8aae-7002-acbb-20cefcde3127
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(78,53,'erasure','01a205ae-8aa9-72f9-92ec-8226c65e997f','swg-leaf-1
sequence: 78
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a205ae-8aa9-72f9-92ec-8226c65e997f
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
note: prune, gateway: 1 documents, receipts 39 to 39, listed 99a79ae5dc8b27bdc1275b406579518288e718403296b8e663f4654a64abd33a, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: 1797a9e360ecab307d6120c55ca5ce30d7e14e99d7dde62b52203aecc6df898a
note: epoch 2 after batch 54 and record 79; outside e0c26d51733c2fcbb94a759f32326d34eeab067d49dac1a5f5d99dc78ebcf7f1; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a205ae-8c34-7cb4-9bc2-e3c1edcd8409
sender: customs-demo
message_id: 01a205ae-8c32-7d47-8998-9966a58ca257
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a205ae-8c34-7cb4-9bc2-e3c1edcd8409
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a205ae-8c32-7d47-8998-9966a58ca257','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a205ae-8c32-7d47-8998-9966a58ca257
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a205ae-8c34-7cb4-9bc2-e3c1edcd8409
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 25bf1f2e3c4f948bae11010583a31f02e90d77b3b56bff68b93289c18953d1fe');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a205ae-875d-7a7b-b32e-91ec3a8728f3','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a205ae-86f6-707c-926c-9aee602bf91b','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a205ae-87d9-78f0-9a48-f978560d07d6','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a205ae-8804-7b7a-9d10-d3d4f3e8453f','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a205ae-8809-7746-af3d-7f554bb2a8ce','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a205ae-880d-7ea6-afdc-5c505feca26e','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a205ae-8aa9-72f9-92ec-8226c65e997f','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a205ae-8c32-7d47-8998-9966a58ca257','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a205ae-878e-7188-ac4d-7d6c0bc5e09b','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a205ae-8751-761f-bef6-0d058ed5b614','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a205ae-87ce-7f09-8e14-bcdfe03af1bf','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a205ae-8736-7bd1-ba49-f11ba30fd7d4','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a205ae-8745-744f-9c62-e13c152cb721','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a205ae-876c-73b3-b133-d3e56aa8997f','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a205ae-8781-7ab1-af74-8ed152dae1c0','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a205ae-87c6-7b94-b3a3-1d8c24b5809c','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a205ae-86f6-707c-926c-9aee602bf91b','01a205ae-86f6-707c-926c-9aee602bf91b',0,'inspection.notice.1','01a205ae-8706-706c-b00f-17f83a5cf02d','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ae-8736-7bd1-ba49-f11ba30fd7d4','01a205ae-8736-7bd1-ba49-f11ba30fd7d4',0,'inspection.arrival.1','01a205ae-8706-706c-b00f-17f83a5cf02d','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-8745-744f-9c62-e13c152cb721','01a205ae-8745-744f-9c62-e13c152cb721',0,'inspection.arrival.1','01a205ae-8706-706c-b00f-17f83a5cf02d','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-8751-761f-bef6-0d058ed5b614','01a205ae-8751-761f-bef6-0d058ed5b614',0,'inspection.result.1','01a205ae-8706-706c-b00f-17f83a5cf02d','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a205ae-875d-7a7b-b32e-91ec3a8728f3','01a205ae-875d-7a7b-b32e-91ec3a8728f3',0,'inspection.arrival-reply.1','01a205ae-8706-706c-b00f-17f83a5cf02d','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a205ae-876c-73b3-b133-d3e56aa8997f','01a205ae-876c-73b3-b133-d3e56aa8997f',0,'inspection.arrival.1','01a205ae-876e-7c5d-aa49-a4c15d6ddd3c','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-8781-7ab1-af74-8ed152dae1c0','01a205ae-8781-7ab1-af74-8ed152dae1c0',0,'inspection.arrival.1','01a205ae-8783-7cee-aef2-c7526dd2d0c4','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-878e-7188-ac4d-7d6c0bc5e09b','01a205ae-878e-7188-ac4d-7d6c0bc5e09b',0,'inspection.notice.1','01a205ae-878f-7a0f-ae84-686cac47303b','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ae-87c6-7b94-b3a3-1d8c24b5809c','01a205ae-87c6-7b94-b3a3-1d8c24b5809c',0,'inspection.arrival.1','01a205ae-87c7-7644-ba19-7ce1f49b3c53','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-87ce-7f09-8e14-bcdfe03af1bf','01a205ae-87ce-7f09-8e14-bcdfe03af1bf',0,'inspection.arrival.1','01a205ae-87cf-71d9-a83c-28674767d68e','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-87d0-7cf0-9014-0d20b2bd011d','01a205ae-87ce-7f09-8e14-bcdfe03af1bf',1,'inspection.arrival.1','01a205ae-87cf-71d9-a83c-28674767d68e','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205ae-87d9-78f0-9a48-f978560d07d6','01a205ae-87d9-78f0-9a48-f978560d07d6',0,'inspection.notice.1','01a205ae-87db-7154-bc60-2b0cc4fdd22b','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ae-8804-7b7a-9d10-d3d4f3e8453f','01a205ae-8804-7b7a-9d10-d3d4f3e8453f',0,'inspection.notice.1','01a205ae-8805-7f2c-9a93-406385889ab3','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ae-8809-7746-af3d-7f554bb2a8ce','01a205ae-8809-7746-af3d-7f554bb2a8ce',0,'inspection.notice.1','01a205ae-880a-7a9f-8344-cfdcab53d256','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ae-880d-7ea6-afdc-5c505feca26e','01a205ae-880d-7ea6-afdc-5c505feca26e',0,'inspection.notice.1','01a205ae-880f-71fd-a332-a7612c1e3810','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205ae-8aa9-72f9-92ec-8226c65e997f','01a205ae-8aa9-72f9-92ec-8226c65e997f',0,'inspection.notice.1','01a205ae-8aae-7002-acbb-20cefcde3127','','');
INSERT INTO "messages" VALUES('01a205ae-8c32-7d47-8998-9966a58ca257','01a205ae-8c32-7d47-8998-9966a58ca257',0,'inspection.notice.1','01a205ae-8c34-7cb4-9bc2-e3c1edcd8409','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a205ae-8bcb-7f07-842a-998f07989c18','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a205ae-8bcb-7f07-842a-998f4c2a44e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a205ae-876e-7c5d-aa49-a4c1d9fbeb83','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(77,'01a205ae-8aae-7002-acbb-20cf62fc85c1','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca d1c0774b6810a0c7 until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","~ terms.signatures: xmldsig -> xmldsig session","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate ebdf9195822a3e84 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","~ terms.signatures: xmldsig -> xmldsig session","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate befe55e87dfed193 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate befe55e87dfed193: revoked 2026-11-23 09:00, keyCompromise, by list 75123e4fafb2a094"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list 75123e4fafb2a094b5787ac62a5890d006620c7393bd83e12a7c7f8c10e16241 of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate befe55e87dfed193: revoked 2026-11-23 09:00, keyCompromise, by list 75123e4fafb2a094 (port-demo)"]');
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
INSERT INTO "replay_entries" VALUES('01a205ae-88f6-7ba3-9c05-290a5090e216',1,'01a205ae-8783-7cee-aef2-c7529ce145fd','again',NULL);
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
INSERT INTO "replays" VALUES('01a205ae-88f6-7ba3-9c05-290a5090e216',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
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
INSERT INTO "timers" VALUES('01a205ae-87c7-7644-ba19-7ce1f49b3c53','hold 01a205ae-87c6-7b94-b3a3-1d8c24b5809c',1795399211000000);
INSERT INTO "timers" VALUES('01a205ae-87cf-71d9-a83c-28674767d68e','hold 01a205ae-87ce-7f09-8e14-bcdfe03af1bf',1795399211000000);
INSERT INTO "timers" VALUES('01a205ae-87cf-71d9-a83c-28674767d68e','hold 01a205ae-87d0-7cf0-9014-0d20b2bd011d',1795399211000000);
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
CREATE TABLE webhook_attempts (
	id TEXT NOT NULL, 
	webhook TEXT NOT NULL, 
	event TEXT NOT NULL, 
	type TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	outcome TEXT NOT NULL, 
	status INTEGER, 
	reason TEXT, 
	took_us BIGINT NOT NULL, 
	CONSTRAINT pk_webhook_attempts PRIMARY KEY (id)
);
CREATE TABLE webhook_queue (
	webhook TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	subject TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_at BIGINT NOT NULL, 
	CONSTRAINT pk_webhook_queue PRIMARY KEY (webhook, seq)
)
 WITHOUT ROWID

;
CREATE TABLE webhooks (
	id TEXT NOT NULL, 
	partner TEXT NOT NULL, 
	url TEXT NOT NULL, 
	description TEXT NOT NULL, 
	types TEXT NOT NULL, 
	cases TEXT NOT NULL, 
	states TEXT NOT NULL, 
	families TEXT, 
	secrets TEXT NOT NULL, 
	state TEXT NOT NULL, 
	why TEXT, 
	cursor BIGINT NOT NULL, 
	failing_since BIGINT, 
	created_at BIGINT NOT NULL, 
	CONSTRAINT pk_webhooks PRIMARY KEY (id)
);
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
CREATE INDEX ix_webhooks_partner ON webhooks (partner, id);
CREATE INDEX ix_webhook_queue_next_at ON webhook_queue (next_at);
CREATE INDEX ix_webhook_attempts_webhook ON webhook_attempts (webhook, id);
COMMIT;
