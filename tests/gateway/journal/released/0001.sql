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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a205c8-e87b-7622-920c-0f99cf2c968f','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a205c8-e3ee-72ab-a5ba-723bffef6b84','dead -> due, replay: all of them; replay 01a205c8-e87b-7622-920c-0f99cf2c968f, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a205c8-e357-7b80-b28b-b7fc22b9b5c5','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a205c8-e364-72cd-adf9-63cd22f1f921','replayed as 01a205c8-e917-7f40-becb-bcb05430a7e1: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a205c8-e3a4-7d23-80e6-d29dcf35c440','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a205c8-e364-72cd-adf9-63ccd9109409','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a205c8-e56f-74ec-89dc-9513e7e5bb86','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(71,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(72,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(77,1795397411000000,'wang','operator','decide','01a205c8-ebd3-70e0-9087-94e6f9d57f15','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(78,1795397411000000,'li.na','operator','erase','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','asked by the person; known at 73');
INSERT INTO "acts" VALUES(79,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed 9d6f674abb370ef8fd7087414d3c8ce9fbfc4a3ea0e86662d69b398be1c0de55, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('9a522c82a20e3f21b782b822333da91c880112efd0e71054b432243677b075cb','port-ca','-----BEGIN CERTIFICATE-----
MIIByTCCAW6gAwIBAgIUOsNo7ryK710GbeoEVxi+FgyicxIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAT1y1Jvp6591JgR0wUVigrMZkpUhSIjhLgdeaAYSNFs3Cyo
OR4vmlaN2XxXgCt9GKuBUs5RHx+QEb87FHuSk2sSo2YwZDAdBgNVHQ4EFgQUS5ZR
uoYiF6qYZT2IOOaXEJjrEpswHwYDVR0jBBgwFoAUS5ZRuoYiF6qYZT2IOOaXEJjr
EpswEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSQAwRgIhAJH6J81hEaFOZOt8ETmdaI8aB8O0CKO+VVT91oRW7M4CAiEAi6Of
1XeQ3VSjU2qieNn3xQvEInrNT0W5N9yhGgyuuks=
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
root: e52750ceb254f98a72546aa38fd14eb9029ada12eb38bb1eaf0d11d4a4fe9120
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCCuA98G/kVZ6UsUNMgK+fEC2KWMiKOWZMWfctdIJoPGwIgFJ7UoOWRLRjxYPe8hYzVEc4Ty4S0QzA9RNP7682Yquw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: 7d5b28abaa04268d07f50fbd5a2781bb480b522b191881cac350a0ad06b75d00
previous: 14d67a74823651716ab632965538d25ec19e07306c16143f4b66f893896fe3d8
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQDtbmzHE/Dbg+Cq8opvdPIE4kxjRfpkIaf+00M7jmBqsQIhAKNvmLe1Y0rDSnAIQtQsudLurpfVCU+0XOd/MLxcBOw1','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: 1b13557589024299de7089e28c392dccf3ed41f92f0bc106352e572b31f6fc7b
previous: 44f2e01725021424d39640df80b21989dc2919ecaccb173ec945b645fe1c5547
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQC/kZ9U3/Idj0FbSSOvUMFsr1JhKRwMNmLzMxId8Qf3hgIhAOGFUfmuFrhdWljs5da9/NbvpZ6wLKA3i311OGRW+N6t','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: ac56d5eb4f2e88bbaff85b5501ae14c0d5023216f10d4d7501d23cd4d07001d8
previous: 98a60b0896c9a7a7d45a304586fdff90b9af35d440f455a8bd9fbe88d7dbfbdf
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIHvPBiTKRHkJNmZ4G43SQqqYrCw3zd9uAbp1Htonqk2IAiEAxbyD8Q0T5R0I7SM0wS64MZ5f9VfpbJhU80duC/QG+jY=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: c4e38cc38e2b4826a703e4392aa67c21d15227adae9a66192903674c27b2f575
previous: 9c49f4197bc4f64c31734c9d0fcb7817f2c0db3b28cd4aaef6e345372bed0710
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCICBTiEeEdOXwJGyghGDkdiBPxeQGLaOU/+prH4rd9+cuAiEAoPYLqV33n3nSL6e1lWocevVNrXJ7J161jyhoLa5PQtM=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: 5a96c1b1ca6c77af3bac6f58d100e8a4023aabcb249db15f83ff2425e7bab03a
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCjP7jcsRMd3o5SAh6uzljnTGA1BW1Jn6DeCiVIWYKdKQIhAJpnFVBtrk6r2R3tqNVuJ+VqwvOX8O+4NHM/NAVb2q1K','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: 7024e243a7b79bb8e562205cb1bde6a2211caf22b4e2fb016f6b270e9484953a
previous: a39c984dceab06e24d139ccfa945dccffc828822865ef30617ab6241adf9e65e
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDkky3ZQjc2yw/LODUn7Edf4eAsTEVZL80IQgldGXC6sAIgNAS9I2UaeKpVYImOhC1z1RpeKy2V+1ieU5+8Z6tt3SI=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: 399258d4d511d32e353ec3f8b1f7be7edf9d854de209a7303082c2ec6e6f88ef
previous: ddddd75375b8dbcabc3ccfa23e40b4c7ff240be17b4752b20f6a7b6126aaf8ec
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQDaw703VNJiZD8qv1zhwVonSyQhPAIz2RCDgR3flUR7RgIhAJfvFJipiQPkImG2PrWodvEwg79EwUDgQ32GEUlRhnAc','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 5d7b947355afea94d8a3bea1604ac8b0f0c85910aeb18f46062d140fe2dc9afc
previous: 2859f574782cf5acaac9421d26f2cb8167d386d68fff37887a23115bab7bf1cf
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFb4sbax8kmefX3jMZ8xGu5pEw/tbBiinr5NOhO7GIWmAiEAvTyYLUf2U6VlfhfA/y8XUf2RSxfTxyNrbnXnQdPTjRc=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: c2bfe4ef37e01cc7323ef6b829d808ee95419e025ca57a76d4d48eb1853e8f93
previous: d49aa11dc2a906aff8be47d93f8bbf21e047f9653c5768d78cebbe7d3063f14a
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQDn0a1KEqvJhfilWb5mkLvX19GZk32mn0vNOwhle6cClQIhAJZKq7e0NfHc4n7l/3m38Ok/eHbSsAJEIQ66tgZkXuiG','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: e5d4f7c9a5e6d7c7d35a929b2623827e8f51760b840109422bb12059e0e7155c
previous: 6e51db68790f1423aaa9e296c022f0873333857f07c66e80c055afcc64d17e61
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDsjIIuLaxqkKnWMa3JC90ZM9IpzWQJjK3aOaGuxwsvcQIgTQlC81DzpN/EI6hDWaxL8XdMpfNXTWvrgm11Jjl3d8w=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: 865144e6762c2b0c4c83ddfd8fba627043a33ac87657c18c3eb2eae8dfb0d949
previous: f8cbac68dee8aadb292e385d9fc836fdb9c660d487ea2fb73f07e686da189e70
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIDfbHJtJGe6jPnRD4J1dDS2UqS67O36nyQSpEWqk71cTAiEA450G8C/swDe0O8W/Vl3MVlxnC+5CWKnAPeTZzW/oP6Q=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: ebc6abfaca49bbb1d87dc439ccd1f9363b8c712708056e5c2c08399887efceb4
previous: e83f1a2b7f773760fb5ceccdcd76b92957828d6f779601952170df9517f4317e
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIFOKnBazHT/2OaVPAdO8E49zKLziRr8VizybW5J8stX0AiEA+wikUNLg25yOwlE2ZSTKAT9mVZ3p5JPJBF9LcBHQlVc=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: cb3f0cff1f9a089b027d04c2ef46eb28f6d673a170e6439a35967063e9377d38
previous: 2f5997728c63406d20dfff87269abe33670f143a1786ad50b4e227eb68a4ab19
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDJiYV43k4DqFNYeFlMZMO3pIo+VAe7zcDruoc1k6YpZQIhAKVUxyFcBrJzSBCfElmJd81lrka/gYF+yNWCd0oAjwdx','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: 399fbb5151c8680997c8d218935864bccad52f0882c41e5b7810afad32b73610
previous: 841e9c050a06a7d64af4ac18863c637dc49f4c710896bb103a51f28c2d4f50e7
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCILWwBTIAL5VoBtUTl3efrqVXEl02NuYItTA/0D0UixwIgdv+o44dSXkFi42gOaAqIhpsEZu8uu9XpBhqU+LMaqLI=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: fe0d5d77121cd7c1cf8e269e98f829bb99c539a0ca85ec5645bab23c404700ec
previous: 0cc8e1dc907f11a023bef4acf344223b62eec170d7caee23de96c4b16c8fd663
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCHkciSJfvq58USRDVKIPBaMqXRpWqQEOSc6ub9UbeWjAIgFBJzF8EBg0RD/79AI1477x7qkR9u+Q0pI5szC4dv3gM=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: 97f7ddde98599ca4cac2861a55a362b4981fba8b43fdb3961dfc554d89265135
previous: 6229e4245c21469966cc7ad8f96372530cdd07301cf4c25e2cdd55cfb12be571
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCICtNmIxNBWjgRvNqm+jk34/pp23Pfvk2THMaV/ZylF2CAiEAvl8lHnzehtYzphm8JmNFEa4v8DoCb5I60WRhJcArj6w=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: b1e50b069aab63382165367765d4de377a9a03f40ba8f2fa17034ece2ed4224b
previous: dc6b380cb5fa78f3c052421b975c7cd10e1e5d11fa9c05bae616fbb6352d9a1e
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCw/E1LiCDauogTH1Q2aQOaC8EAyUSLnVyJf36/NhO0YgIhALe+7gGrp57Mf5tdTp7jB7eQEXu3VShl1lQNV5cRc7u5','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: 3073fda6d41338d74d8e7b0b4e1e8e8ff2323d07bdfe21541f2840b09c0d1f8f
previous: 318ee7ff52694795bad21e9a8a479586134798934d033c256c8af7b57360bd9b
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCG8sKHEt+QIRyU1UfzcL/z/h92txGWNgdE7y836zso2AIgNA5Qw80aQlXJ/UhsgFj9vXweexHi2DpQn/h8HmIYBkw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: b8e224562b668d3e2d3ed865624eacccb10b30428b3d685f2978468e99382314
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIGUwpRyR0fPAtixTSp4JdFkbX1vS+kjRIh6JXWqpEO/lAiAxonGnSqre/60bdpC0vZTU7yhQPnWL8mrMqqMrjt/C/A==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: b7a6da6782a3cd714b5e6b7e9d7b7804178db40f63a01f9e477e1aa25899ef4f
previous: 7156d7550896fd33aec861dec824f659249095e0c51fa45c49952f2daddce665
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE3U2ZgjdEaU6GF4mEeBW0thThsoeRmQVRrSimZDqmr5AiEA3KzhcwQg9C+clXYBezOa2U0YpX5bTX4UUVYjY9l3KF4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 83f5effa9c17dc48c8081886dceade04da60e22038e2c04f6590af1f0f9da236
previous: 72f6c32248c9392ae56e53293e8c443121b338a2c211973d1d89cd0178bf2768
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCICm68nROUDkompw4IoWCat9atyk3BJPjMHhxPQyuy0CgAiBYOMHXbIJvqst7eI3WPQA0eInq4ctVlsgfSIfa8LtHCQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 67d32d3efe7d4c6fb5b41dada31195d7cc557c7acda75a42678183ba8078231e
previous: 8f5ca44fbb90ec1b8d21930f950918733c22420bf598df47b2d43abec9af391c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDDT9xpHJIhK+3b0sH0xD0bm2fVQKZhZJLVlAiXob0PEAIhAP8qUItXBgoG5JEOBTxaTIFzCxVJl2LIhIJqJiBlkK9t','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: 746c9aec5dd5746cdf17fe5d0fcb5ebe06f3d2e425c6df86836c8293a31043aa
previous: 0d68c83d35ec38d3435b719ad0bf10c47f7145119e6cdcf5eb950ab83147cb4d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBdz3eNOxP7A5GalIZwJhUTL9P/Hj9FZ9HKROn9JoHKFAiAXoD7h3zBhyjr1Ya+y+7WYMcXMcHRgoZIWHTO4XRDsQQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: 064a5a9417b74bea57091e3df30944b634fa3221e26b3ccd8f07341b4fbdf7c1
previous: 3030b9686d09e186781fe561e189abd729cdf3b8e561ffc1a5b6b0587963935e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCxiGrIeLc/W8b5WMs1A/JSwKmM/3FFUDXta59mnMi6wwIgLhPJutqptIuOgNXIgGZvzVPKkDCJ4kqDq3cQkJnOBpk=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: f06b761625df3de56b3fae8e109a3169845a85470b1ba9e94aafcd575bdadbc5
previous: e5c4905975a5c16d39eebac541478b259ebf03224c5b7b4f1599a1578756e3df
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIA35jx6u0gaWYwqedwOSmUl3IAan0t6MlkeIXNxFRo5EAiEA+nZWzC1bOCLaHTnghTD1XR+6FThfFM42TFyh8F/Lw0g=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: 3575d56fad79febd07690f23e8a395d27014a014aafe143f3dd4c9b6ceaea8c3
previous: 875e266fa498b53f3fca4599e4099f675e9e9b8604e8416a7ca758c5a8e39f3c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCcC4/w0LvDdNHcZy4+MJlAgLfZ3wz3t43aLIOrSXVeIwIhAIukIAoWIehCly4ylORDZNplc0HQC0fwDM2zFV4zJ03o','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: c4b0b32c7896930fd37520af57542c8eff7b48095d1704242026db1621092fc1
previous: d8b363e81351e8c7ceac8e4b7f1f5be843305f765647d6e7416d23c652ccfe97
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBebKWKoKkFvycrojBc3PZ1VywUO0ZLitNuV1Z8ECwZCAiEA3sUKnuWUebRLiicQwa6VOx1//wj3q3npeTmKMp4hBCg=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: fb6664654f752cf89eff9483dd97fae2e0a90dc7d57acfaa368a5f2f4521e6ae
previous: 0632b01c1abe620adcaad593bb532b3a7ac5e13e99ad4eac499c3cfb22dab421
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIErjwzRpEx3rXF0wlcAPiYUtXfH+yR2y9bxYE5XkGw3vAiEAkxQKerxQ9crAfGYgqWwPx9iK7ujlP3A38HwXc/3x98c=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: b24e01dab152dcde0f073ae30d7e458b0c746d608dfd5534f4a8276795a466be
previous: 113c9a4b307b3b181da7e99dfff23ac8ed8ab840fd63212085f5bf8e94f1c96f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICbFCUUX9rN1wHRfrU81wQGx/QKAiZMjORiA7YJdVVY+AiEAg2UA69E4NKLJnnm9/dO1gaEla1G0YH6DIANo+XbPx7o=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 2a850ed6d7e8476fbf3dd37526052349048e194521a228a1e83395d016a3efe6
previous: 2351c521f395a0131327cd2d24482dfdb6f29a6a496d80766d6d6a3b876da6f1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCiRE+LUP1fL8birHZLgKzx2hDlJQRmPVi3dFeVPM57/wIhAOdZ6MyHd2Pefkslp6W87UCw/k/tkeMCoARrxT+huIC/','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: 5ed9719a50ae8e4fa1d0a976d4856e3a2b934e2923ac174a3e26ac16ca070ea2
previous: 103f8fd35db78c02c55e069945b77802bf85e6d03cb063e866ed45de11408632
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDvNiN7ta8YF8tsXEUl/4tXkCHFUcttaF9SPgIpXvb4mQIgIDzlfytHgseg/aQzEW2qjCPsykE+uSx2bwGC51PMLf8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: 4bf43ef04fd0d9a4133f4eea86e3a6ae2dcf0afc5494a116df60583a6ad3acb9
previous: 4c4b069d8e57f53eb0cf7f60d640e3d7723ce7814824876ad4a424c4e9640e01
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCNOWuswpYkF/u79MkbICSRSI3K4SXfrbG2bj4I8lBM/gIgdl8Apevw+SgiJKSKnCIp9fCgmV9Yf0xFzeQWTrHa+Tc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: 89ab82826560397c91020d444a2f9d4d0b4a504508d1d19e996df503a6ea1e45
previous: b92de7fcf76185cc3eaa9b42c7565eaa97c2afa1d814262136e08f6370158514
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD7m86BuOKHWM2CNBGSwQwtyc/aSkJPNNOoicEBP87KjwIgIOr2O0IMF47JxCov/WnHSpRuwGgt903WnJSM96u9kPw=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: a55aad4fc116d7926296c65665d801c0bbc8b847b1329e6db1d19f0bbb797006
previous: ca9ce4cec7d170a4efb5f6227c1e9b48cc7a9e7fac85b8f6393cac33b56defdd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDk8Wo8bb2o1y9x+LF+PRIah/vDpXMvMeWxQC5tGCCY3wIgCY50H8RAqrLfV/ggSOQ5EWaacAlsf/UwjkeLx9mjbi8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 5b6ce8f00dd2358736d1f19bf4650b6a8b8b5e7e9e332b55140658c5e9067d73
previous: b67b716fcfa737d68b3f02dcdf18fd0c1634429ee22328992a21d56018ea4be5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGNyvfTZi6zZDQ2mtWzRgp0nn2komMLZNmW4juAoECyOAiEAwwU/pYLbq0dwjBZgYp6MBLmYYD6wtDtAvit0xdCA0rY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: 592e80058d295a86f937d233a0a4ca913a48a46e3b37792e44fb1a059c51f258
previous: 7aa473cff19b3b01c32e2142f12546ed2fe73e169d674d340f466c6eb6f85ba2
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFXhjb/uOkjQv0Zj54iqg8kB/XjZF5XIuA/DAzPvHFgAAiEA97VpvzGr8DvzA4gbFvQBVVThIqIRwGS6IqKQzNXGiLo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: d25845768ba331edede889ffa75fb9584ab7983acfde02ffb0a8447071541690
previous: a1b736c55fa276e36ac6c3aac27d5601384a144dde614defb04745778d0f7279
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCYXls5CNC5E8ot73aDUyJUtVz7yXYJj405nk1VQGod+wIgLh4my6duC2bRkjolIo2W3q+HDN+cH3CVDZCYObl2dpA=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: 8d2d867278fbf04d0ccdab9153d4c79935aeb015e9a169d3ef6dcc0ff9d9f228
previous: f5fe6e0a00ad3850dcfb46cc42dc0390521fc43498f231af9f6c3b0db76d898d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQC+3GUPIOs9njKfaygkoUzH+2wFb5zC50jmwrAAeV8yygIgF2aSXopmJRFZRq8hD1TO73yh5AcNy6g3Bx5bSdKr3pE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: 2b8966f31e95ecb90e43d23a7a9878a5fed17c677ba1696f427e4d305a5f81f1
previous: 1d30ab988544914b22161d6eb6dabb6c1c2bb86a2077140f5d7b7ba1094be84e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDj3rD2buVDUpoT1JDbpfBXdh/rZT/llyp4N0xFio38swIgHxSN49K38xOFoidqaV11EheVtUjoKI+ovEJkqt6AiFo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: e0d58074fa0e4dfb416305aacd5429b7bd620c6b862b66be7260fe32c878319d
previous: fa70e8ecfb022c77877b26570594d56b39946e084ffe909f897e7c46cc8b338d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIFjr4enlhYK6QZbHIWJ3Xpllv24WzRRxibchPtzX4AGbAiBTuXcwB9cyzKlOCJsW6cEYpxefqbUy2cx7e2ONjwfLVw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: ccb6b2b0f0a1c662477f5df8ed49238635a342f7369364b8308ade7a1fcc6361
previous: d76ea653889717ff189d42a3363459461534994f9e2e08405c6369c6a1908e16
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAoLZZOf7fhu3gQxkzU7iSwFPTJQ6nxVUEZJ5IJ7L45AAiEA9uv9Kck5wNRtCNnyjxE3Sn7I26+tHPWeUq3QwWi32io=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: 8aa12d257ae9e3878275a7de6d3706c5ba7e89d8ba01bb2a109da19c803fa6bd
previous: 0b8ad8239d02194439bda8c168a81bbd8bec8165bf5783774c5cf397fec9eeee
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIE/zW8sUIWcj8Hm5cvL3RFvfEmuQ3xvX29ah2mLYyM1GAiEAy4T3O80lHycrF0wugHM/ylesuMHlbQb7qfYhCM7WrB0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: 664fa106c52e5b0b71960ac0f42031e7a4509e604cb2c161b29236924d9b6905
previous: 69416291c30b701d7546b116ec88b9507592d1bf2ba655aa7d3337bbf96ebaba
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIDnVQNIdZDAv4Y66GQLg/0PyeeaqS66vc3KxOKPXV5BvAiAQChT/DWBGvMmBc+q5ZS3hIdrJklkRzTiRaMOpF5U9sA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: 8ae9c90614614ad07e8e8f62a2d97cacf029f5464b80262368b7344126d81343
previous: 7a069e6b257006905626f147b294b9e98e83e5ae8ca40f8f5f355f8f3e54e245
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDAx5huzObCsgEFKLes9XaKEa0JZViIt5//Y2iAVrSL2gIhAPQvBtN2Y97XPloFWqkbB3gNC1Aj7erbDE4802l12R0y','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,69,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 69
root: 1a25eea9aa389fa4f41ced584dff924e73a134e2d1182f682e9eed3366e405cf
previous: 02204f08a0dafe2c6a6b187b4bb447d27457e7f4a027da17dde238924c01cb88
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCf/wpqWM6YzVb7BAYorGyqi09Fbyyi+0NPE+SIoJ3uTAIgFD6HbzTXGxAA3LK1baCEdwLAahPmJX3JIM+iXRHfbsQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,70,70,1795397411000000,'swg-batch-1
number: 47
first: 70
last: 70
root: 6d0a98956526d25ea648fed30bb190a74197a818f35584c95001cc2e77d8554e
previous: f99888f9b1bf2c89b2eee401f260b47c705ac103de5a3f0d9022945be5b52c24
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCs+ZXQrHavIxV88Vhdn4wbtoPivlTnG9P1OjaPtoedwgIgNSmb+FIF4E5jPDdc9WsQXxpEaKrDOweBCE8pBErdlgI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,71,72,1795397411000000,'swg-batch-1
number: 48
first: 71
last: 72
root: 5fffd9794773a5db1f446d2d71a04dcc5d320614719443d85ca76a6395ec3897
previous: 8f839d13ab11a589842b34696ac2f129eb71e146c38caa165d927d464a743d50
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHgR3KXH9CwgxYxluXrDtI5xoggeYPNNjjCNd5O1KeQlAiA/I6ciWmlbOGhgoU75EsuKvvxJJeKjh0uV1r0OkAPQjA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,73,74,1795397411000000,'swg-batch-1
number: 49
first: 73
last: 74
root: dfb2c65362dff29cca242ae721c5655047ea0f908ee07626760fabc0c20367ae
previous: fb9c4fac7d3c2c3ce873498e749b8c8e9008b1439b26b786c6b1f4c73d4b7769
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCKR2rk1B2DK+glmm0gIdV0rHlkpTSeZSIaohG5apmT1gIgJ+MOR8DsQ7J4G++Y3vzF4oOcNvBJL8pEmsvzImqn4q0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 715df9918e81c31461c5f627e454319f8be6ff5ced294c49d2f7e863009a003e
previous: 90e4371020e831b1aaafba11e5f4ffabd831772f77acb5bd90ca6d3cebbf2979
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCIYoscMKZPZ1uJO4T8/9ZEo/4EG9X7v/03A5XcDR5x9gIgNNFwrv+81b9s/742ZqczRzUEVvNVSyCBLiFi9F+nFFI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: 5331cf4d31187b7f9a9e203ba0dd55cfd2904f6f177e417c97cd20d86886ceee
previous: 3c4eafde5aba7e58461d6e16e9bcc658db4c7eb8ee43951f8f26626da9e9075b
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDobNreN84/EZHjU/BFsQDcYZEpFIuSQWjt3k2lLDjyZgIhAJrMkBSBtwl3JeFck42Z2C0yaKw2jR6yik+2/NQZYQqx','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: c9eea0ddba378300e585ab4fcd02b6df19debdb8ec0c1530c94cf9f513bd8a41
previous: a14f2a5bd9f3391ae68c767403b85eacea6991d991ce93e179833f5c8cacea7a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFUVnPKcgEj/KyTZ+X1+T6rXGIAVXqZvy4q7259J/uglAiEAhMgk4OgoWzjN+18ldQOJRWk2tGDQGZ3lEaPxD24EINg=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(53,78,78,1795397411000000,'swg-batch-1
number: 53
first: 78
last: 78
root: 30aec2624a24dd9a0f0c2ea0fa9f143e1fe6914a4dd84a1a5d0bf44e3dd765f9
previous: 25f094de73aea34d7fdf84031a28433c9a048d35bf9769e966e6dc7ca31e4be1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIEm8Fy4jDIiiYnHn0vPDmG4F2VQiAP4fG+TJN85yWya9AiBsLFSd5UcnlA90uHcbS4ALy0rw5qkfq6KbpZzxRfJt/w==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(54,79,79,1795397411000000,'swg-batch-1
number: 54
first: 79
last: 79
root: bebe644e6c34690f6c7d3f8c732339534da24999886898798585d5c5e1878c31
previous: 0d6504a0d0f4b7252900def47a30acd7be973a7bed7e2634806b4fae1998c6eb
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDAsVtD9tJv9m1x+TCiKWlhNQjlUNOxotqN9cWngDHbMgIgXwwSl+FU6oFamkyRKgyHP2iKeNDfgFuIzO8m34XPrCE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 4abf29b7ebfe7e109665107bbd3b893673c945bf54da72efcc8555b2ef07dbbe
previous: f693eb1fe103b6945b123f309a236e9a53d720dd493a4b79e1de20645215caa8
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIEUr6TEeQzQT6AmV44wM4NwjDTY4l1NYG+BIopPUl8GtAiEA5wmShVxrwTlGagKH39P9l9lwgNn/alSi2aHoQokwZY8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: e49e6ad4cd45dbb7e10654728a37393788d4088db3bb2c721627095f6569e57a
previous: 809d418f29d15c5ec2cdcf65b03bd7f0bd2be87ee123b14fc310ca7d32e403bc
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQCQSgzRpFqrHOzH7qSjJD4JFEVpoGebaXullcuH5MX4NAIgGpZn3NRSwcRPKoM+gqI3CYVwlwoapycWPuy2qL685mw=','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e21b-7e4f-8f09-f0035945c045');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e21b-7e4f-8f09-f0035945c045');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205c8-e21b-7e4f-8f09-f0035945c045');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a205c8-e21b-7e4f-8f09-f0035945c045');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205c8-e21b-7e4f-8f09-f0035945c045');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e3ee-72ab-a5ba-723b5c434afa');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e3ee-72ab-a5ba-723b5c434afa');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a205c8-e3ee-72ab-a5ba-723b5c434afa');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205c8-e3ee-72ab-a5ba-723b5c434afa');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e40a-7275-8684-a4108c82cdff');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e40a-7275-8684-a4108c82cdff');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a205c8-e40a-7275-8684-a4108c82cdff');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a205c8-e40a-7275-8684-a4108c82cdff');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e497-76f7-97f4-3ad6cafef50a');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e497-76f7-97f4-3ad6cafef50a');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a205c8-e497-76f7-97f4-3ad6cafef50a');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205c8-e497-76f7-97f4-3ad6cafef50a');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e4af-7bda-8e26-57611598da36');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e4af-7bda-8e26-57611598da36');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205c8-e4af-7bda-8e26-57611598da36');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a205c8-e4af-7bda-8e26-57611598da36');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a205c8-e4af-7bda-8e26-57611598da36');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e4d7-716a-a973-5c5fc223dd03');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205c8-e4d7-716a-a973-5c5fc223dd03');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a205c8-e4d7-716a-a973-5c5fc223dd03');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a205c8-e4d7-716a-a973-5c5fc223dd03');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e56f-74ec-89dc-95130e2bd90b');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e56f-74ec-89dc-95130e2bd90b');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a205c8-e56f-74ec-89dc-95130e2bd90b');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a205c8-e56f-74ec-89dc-95130e2bd90b');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e595-7908-a5fd-706ffcb9011a');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e595-7908-a5fd-706ffcb9011a');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a205c8-e595-7908-a5fd-706ffcb9011a');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a205c8-e595-7908-a5fd-706ffcb9011a');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-e5bc-7b41-8a16-f4fac585a494');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-e5bc-7b41-8a16-f4fac585a494');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a205c8-e5bc-7b41-8a16-f4fac585a494');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a205c8-e5bc-7b41-8a16-f4fac585a494');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-ebd2-746b-943f-c0c065cb8514');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a205c8-ebd2-746b-943f-c0c065cb8514');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a205c8-ebd2-746b-943f-c0c065cb8514');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a205c8-ebd2-746b-943f-c0c065cb8514');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a205c8-ee19-7838-9011-a238a3b41f37');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a205c8-ee19-7838-9011-a238a3b41f37');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a205c8-ee19-7838-9011-a238a3b41f37');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a205c8-ee19-7838-9011-a238a3b41f37');
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
INSERT INTO "case_events" VALUES(9,'01a205c8-e21b-7e4f-8f09-f0035945c045',1795395600000000,'notice, notified','','notified','01a205c8-e1da-705d-9fc4-dc4326988ef4','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a205c8-e21b-7e4f-8f09-f0035945c045',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a205c8-e30e-76f6-80d0-71879596e047','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a205c8-e21b-7e4f-8f09-f0035945c045',1795395600000000,'arrived, in place','partly-in-place','in-place','01a205c8-e347-77d4-81d3-75c9d146315b','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a205c8-e21b-7e4f-8f09-f0035945c045',1795395600000000,'result, released','in-place','released','01a205c8-e35e-7e04-83af-cc9c15babef4','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a205c8-e21b-7e4f-8f09-f0035945c045',1795395600000000,'recorded','released','released','01a205c8-e388-7942-9b4a-b64d93b36bc2','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a205c8-e3a4-7d23-80e6-d29db0c0e2a7',1795395611000000,'arrived before the notice','','unconfirmed','01a205c8-e3a2-7e44-86be-08d132d26cda','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e3a2-7e44-86be-08d132d26cda","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a205c8-e3ee-72ab-a5ba-723b5c434afa',1795395611000000,'arrived before the notice','','unconfirmed','01a205c8-e3e0-7b3c-85fd-1121414e3d20','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e3e0-7b3c-85fd-1121414e3d20","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a205c8-e40a-7275-8684-a4108c82cdff',1795395611000000,'notice, notified','','notified','01a205c8-e402-7f17-b31f-fcebc81da30f','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a205c8-e3a4-7d23-80e6-d29db0c0e2a7',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e3a2-7e44-86be-08d132d26cda","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a205c8-e3ee-72ab-a5ba-723b5c434afa',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e3e0-7b3c-85fd-1121414e3d20","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a205c8-e497-76f7-97f4-3ad6cafef50a',1795397411000000,'arrived before the notice','','unconfirmed','01a205c8-e496-747c-b1e9-e8125eb28dc5','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e496-747c-b1e9-e8125eb28dc5","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a205c8-e4af-7bda-8e26-57611598da36',1795397411000000,'arrived before the notice','','unconfirmed','01a205c8-e4ad-75ab-bde3-61be02816dd0','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e4ad-75ab-bde3-61be02816dd0","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a205c8-e4af-7bda-8e26-57611598da36',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a205c8-e4af-7bda-8e26-576140c3a872','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e4ad-75ab-bde3-61be02816dd0","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a205c8-e4af-7bda-8e26-576140c3a872","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a205c8-e4d7-716a-a973-5c5fc223dd03',1795397411000000,'notice, notified','','notified','01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a205c8-e56f-74ec-89dc-95130e2bd90b',1795397411000000,'notice, notified','','notified','01a205c8-e56d-780f-b4ed-2ac1ce45e231','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a205c8-e595-7908-a5fd-706ffcb9011a',1795397411000000,'notice, notified','','notified','01a205c8-e592-709a-87d1-d1e0f578f29d','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a205c8-e5bc-7b41-8a16-f4fac585a494',1795397411000000,'notice, notified','','notified','01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(73,'01a205c8-ebd2-746b-943f-c0c065cb8514',1795397411000000,'notice, notified','','notified','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a205c8-ee19-7838-9011-a238a3b41f37',1795397422000000,'notice, notified','','notified','01a205c8-ee14-7f15-bcac-44394f5f4374','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e21b-7e4f-8f09-f0035945c045','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205c8-e21b-7e4f-8f09-f0035945c045','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-e21b-7e4f-8f09-f0035945c045','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e3ee-72ab-a5ba-723b5c434afa','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e40a-7275-8684-a4108c82cdff','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205c8-e40a-7275-8684-a4108c82cdff','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-e40a-7275-8684-a4108c82cdff','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e497-76f7-97f4-3ad6cafef50a','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e4af-7bda-8e26-57611598da36','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e4d7-716a-a973-5c5fc223dd03','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205c8-e4d7-716a-a973-5c5fc223dd03','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-e4d7-716a-a973-5c5fc223dd03','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e56f-74ec-89dc-95130e2bd90b','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a205c8-e56f-74ec-89dc-95130e2bd90b','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-e56f-74ec-89dc-95130e2bd90b','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e595-7908-a5fd-706ffcb9011a','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205c8-e595-7908-a5fd-706ffcb9011a','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-e595-7908-a5fd-706ffcb9011a','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-e5bc-7b41-8a16-f4fac585a494','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205c8-e5bc-7b41-8a16-f4fac585a494','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-e5bc-7b41-8a16-f4fac585a494','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-ebd2-746b-943f-c0c065cb8514','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a205c8-ebd2-746b-943f-c0c065cb8514','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-ebd2-746b-943f-c0c065cb8514','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a205c8-ee19-7838-9011-a238a3b41f37','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a205c8-ee19-7838-9011-a238a3b41f37','yard');
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
INSERT INTO "cases" VALUES('01a205c8-e21b-7e4f-8f09-f0035945c045','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a205c8-e3a4-7d23-80e6-d29db0c0e2a7','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e3a2-7e44-86be-08d132d26cda","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a205c8-e3ee-72ab-a5ba-723b5c434afa','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e3e0-7b3c-85fd-1121414e3d20","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a205c8-e40a-7275-8684-a4108c82cdff','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a205c8-e497-76f7-97f4-3ad6cafef50a','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e496-747c-b1e9-e8125eb28dc5","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a205c8-e4af-7bda-8e26-57611598da36','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a205c8-e4ad-75ab-bde3-61be02816dd0","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a205c8-e4af-7bda-8e26-576140c3a872","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a205c8-e4d7-716a-a973-5c5fc223dd03','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205c8-e56f-74ec-89dc-95130e2bd90b','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205c8-e595-7908-a5fd-706ffcb9011a','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205c8-e5bc-7b41-8a16-f4fac585a494','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205c8-ebd2-746b-943f-c0c065cb8514','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a205c8-ee19-7838-9011-a238a3b41f37','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('0d0e7f4f4f202e109594b02961bad7f99035465138e2ddaf846b4eccfe776f64','yard-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIUV34Op+ETLt1/M4kY/Mbmqfe60MAwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ19/vYoWVr81b/pNsAv5N+7ePqNUmxiP+F
DFkeT+41367SDHyLOPMDhfbf0CLCslzxmfLJ2ATIzgfkRkl/nUGPo2AwXjAdBgNV
HQ4EFgQU4/i5WpDwyDSK5KlPFAtkJY2ph+EwHwYDVR0jBBgwFoAUS5ZRuoYiF6qY
ZT2IOOaXEJjrEpswDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAKtI5//9+0mG8r7PP5xqx6NVxmYlxu2ZEyK6hIzKWhiUAiEA
mwi84zZJ/adUh1ur3aSd98FPyrsMeHidOOH5QDGbOMo=
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'8da0762f503969dfc1a1cd2c203fde94a6d79e3b7d59d8219858534932bd6595',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('a7235c016da192f25271f317ce196faca1d7acba26ec88ba5ba683bcc99671ce','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUZCgHAWyRaPkRHfHgMTYLLlemx4gwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAS1JJtt/NmoB7ObNlrcrsle13mT6bpW6PzV
lqhNlsEIos9o5Wj0u5qdx+6AODkGALfnApW1JsY6kDrspofo1gYno2AwXjAdBgNV
HQ4EFgQUu14bWU7kCk0unyksQqhJhvmh6bEwHwYDVR0jBBgwFoAUS5ZRuoYiF6qY
ZT2IOOaXEJjrEpswDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgPB55mcr2X06WykMqoe10uwJH8uKHg3uyLuQL8zh8SrUCIQCA
64G8XaKfPiyXJAetKNycMRR7czmb2jsHerfzdbhPXA==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'8da0762f503969dfc1a1cd2c203fde94a6d79e3b7d59d8219858534932bd6595',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: 42ced7eca0584dc81baabf73b6e29664921fe0c1c057cc2e7cbffa6fc1cc32fb
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFGJAes7lMQQ2oYcMFn7m8peySrrW6lFxzJw0hkQ3hqcAiEAiy1PLCX8xkOPosKsCwEgawRJx7WaWyHXmswBLsba5Aw=','5cd252fb0ce89324','1 42ced7eca0584dc81baabf73b6e29664921fe0c1c057cc2e7cbffa6fc1cc32fb');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: ec3c77f7c160bac3636f49245ae9fed1faad33a72d4eb6c80249a57998b9bf5b
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCDa8FNRf3FW6xUgmncn/SNgO5S43nUn+wsOBQLNaNMvgIhAOTcI7vVmbdOFj6B1x4q+pbGDkDOnHRBwuIsD0o25Vl/','5cd252fb0ce89324','12 264562950d1ca82d3b388262e579850605aca9664a3ef315c88796ef106cc007 6a84c61dd328799c27dc9e528aedb95c2224eae959497999b11f879851f7f45e');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: e6b8c7a769c35f114d0630fef115073c55a4119fcce2bccbf6906569b6db2422
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIBVQMu28itDzbc2P52TxnZcJtscvd792DHdt34Qw6qeDAiB0QEOgYaHmYfdD9I38U8RjNGQBiWLsH7QeTfwvxeaMvA==','5cd252fb0ce89324','15 264562950d1ca82d3b388262e579850605aca9664a3ef315c88796ef106cc007 6a84c61dd328799c27dc9e528aedb95c2224eae959497999b11f879851f7f45e 978d74f5cb19fc965c00d5c18f136248c798606b4569f1a5c7fe3821cc9c3afa d459b3702ef48cc5defe4ad7e2f7b6b3f6d2f1419cc1aa91651516985f98cd5f');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: 5e860b6acbf47e430829ccbc407fa46b0c18f1656b241d4e2a43799878c14d61
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCRPbfIOovvWxnW05ER/MahPrstYRtg6tmG/8k+bIr8vwIgef4qsV80keMPbNZAHJ5wtJ0wbW2P6ZkvVEqfchn0BHE=','5cd252fb0ce89324','19 55eee872a02f249852ef17516c38d49555344929db274cb208671c7402b8c213 6888ce043e4b6bf966500008c60a8d76d5c757942fc6c0e3176b2474c14ec91a c1f2b3e1f9888a4fed170b566cad69e9ad86b483a0dbb20242a7716cecf52fa0');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: 5ba4051f4c4c765a76b17ef67ec9e0c2c9a2aaa98774990f7ed2dcb8f306d4d1
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICpTvRs9IcB28DKudfKz9zq4FlqwAgyVmfOLbbhoNrX+AiEA+zV76KUE4X8v2XIVlQltG5bK6AzztbbCK8X/paKQVy0=','dc0ce633dbcc913d','20 55eee872a02f249852ef17516c38d49555344929db274cb208671c7402b8c213 09a46710f31e979d6831ef525feee6ad1c91aa0f74f39b68bf3480b440e5cdcb');
INSERT INTO "checkpoints" VALUES(54,1795397422000000,'swg-checkpoint-1
size: 54
root: 720ada483241a7bd13e085d9dfedea3afe0076501bace8d35df03b75f2b55a52
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQCxZrMGJ2eVymXNuzsJU0bkqd0ncH96ubNde+LP5RdtaAIhAKZgwvrCCOWQBIZ/ZIcVa61Bqk4iryH4Ts4sxCivdQ12','dc0ce633dbcc913d','54 dbbb3a5f1a243618e03a4f62988e1d9c0212b6fad5560037cda3cad0c310af3a 0d54ba4e77ca8ffb5c65a3404373ef3fee2ce38afd692376acfbe506b54ba5e8 8cb9abff019bf5e8ff071e945be66dd816b0d7607fa0b6244e6ff3aea9c7f5c7 49256bb0896de6b28f492ff07e7eba6a19ebfdc2414c5f7bc5f9094f36d05b39');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 9be3ce1e0f7c6e57256cd92ffa9a821349c889f232b436223ead6ca05a728e0a
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCIHmqc+qCXoR4lQxt3YwILtO3ry4aDCyfKQyB04se0zICAiAU3pZNK5MmW3Ggg8/O1zRB5kLlQQxRgKAccQ5J4Kfz5g==','dc0ce633dbcc913d','10001 1c2f33ccc2a6615f653757826bd4fe7f6e163a1c1399452eb87a6c78fac40413 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 03d32877c968f3ed042d0b1852cc29aca61872cb6dbc9aabfad58d0417de178f');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: 55cec3fdf10b2014ec13cccc9079f588a8c9977bddbcf3e30c4fdf37fda9949a
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQDV4y6FJuDpVRq+62CswNs/rlVA/5Hk28q4W6HOTwMFwwIgdLmehMCuwbjATDT572XNEZcDgXCAtl4HkEZ34t+wJhA=','dc0ce633dbcc913d','10002 1c2f33ccc2a6615f653757826bd4fe7f6e163a1c1399452eb87a6c78fac40413 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d dbd325e0f26e5a352725d5828666d9b6dc9fca1819d6658396485e0a2c106a7e');
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
INSERT INTO "crls" VALUES('8da0762f503969dfc1a1cd2c203fde94a6d79e3b7d59d8219858534932bd6595','01156dab052ac3a225a3666faa9e551906cae5c926ef02b540aa06441b478c74','2',1795395300000000,1797987600000000,1,1795395600000000,X'3082011F3081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A303530330214642807016C9168F9111DF1E031360B2E57A6C788170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D230418301680144B9651BA862217AA98653D8838E6971098EB129B300A06082A8648CE3D04030203470030440220210C1F4645628B082755358F219232D89762D6B31A520E17F5D4526E75735ED10220168C69A43011E1CFBF300F0867C53E07A580C98D7FF216BF2B60F776B694F010');
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
INSERT INTO "deliveries" VALUES('01a205c8-e21c-7168-a11b-605afaf786f0','01a205c8-e1da-705d-9fc4-dc4326988ef4','01a205c8-e21b-7e4f-8f09-f0035945c045','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205c8-e21c-7168-a11b-605bf3754e2c','01a205c8-e1da-705d-9fc4-dc4326988ef4','01a205c8-e21b-7e4f-8f09-f0035945c045','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205c8-e332-79a3-a415-402e9383a394','01a205c8-e30e-76f6-80d0-71879596e047','01a205c8-e21b-7e4f-8f09-f0035945c045','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e332-79a3-a415-402ef0fd86e5','01a205c8-e30e-76f6-80d0-71879596e047','01a205c8-e21b-7e4f-8f09-f0035945c045','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e356-727d-80f0-29b7b47c5430','01a205c8-e347-77d4-81d3-75c9d146315b','01a205c8-e21b-7e4f-8f09-f0035945c045','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e357-7b80-b28b-b7fc22b9b5c5','01a205c8-e347-77d4-81d3-75c9d146315b','01a205c8-e21b-7e4f-8f09-f0035945c045','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e364-72cd-adf9-63ccd9109409','01a205c8-e35e-7e04-83af-cc9c15babef4','01a205c8-e21b-7e4f-8f09-f0035945c045','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e364-72cd-adf9-63cd22f1f921','01a205c8-e35e-7e04-83af-cc9c15babef4','01a205c8-e21b-7e4f-8f09-f0035945c045','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205c8-e38b-7340-a878-a1e77887a71c','01a205c8-e388-7942-9b4a-b64d93b36bc2','01a205c8-e21b-7e4f-8f09-f0035945c045','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e3a4-7d23-80e6-d29dcf35c440','01a205c8-e3a2-7e44-86be-08d132d26cda','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e3ee-72ab-a5ba-723bffef6b84','01a205c8-e3e0-7b3c-85fd-1121414e3d20','01a205c8-e3ee-72ab-a5ba-723b5c434afa','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a205c8-e87b-7622-920c-0f99cf2c968f, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e40a-7275-8684-a410aa7872c8','01a205c8-e402-7f17-b31f-fcebc81da30f','01a205c8-e40a-7275-8684-a4108c82cdff','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e40a-7275-8684-a4110f81070f','01a205c8-e402-7f17-b31f-fcebc81da30f','01a205c8-e40a-7275-8684-a4108c82cdff','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e497-76f7-97f4-3ad7b10a482d','01a205c8-e496-747c-b1e9-e8125eb28dc5','01a205c8-e497-76f7-97f4-3ad6cafef50a','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e4af-7bda-8e26-57613aa34e58','01a205c8-e4ad-75ab-bde3-61be02816dd0','01a205c8-e4af-7bda-8e26-57611598da36','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e4b0-7cd5-b9d7-97bae32b4298','01a205c8-e4af-7bda-8e26-576140c3a872','01a205c8-e4af-7bda-8e26-57611598da36','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e4d7-716a-a973-5c605aec7ecd','01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','01a205c8-e4d7-716a-a973-5c5fc223dd03','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e4d7-716a-a973-5c607e7a3023','01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','01a205c8-e4d7-716a-a973-5c5fc223dd03','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e56f-74ec-89dc-9513e7e5bb86','01a205c8-e56d-780f-b4ed-2ac1ce45e231','01a205c8-e56f-74ec-89dc-95130e2bd90b','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e56f-74ec-89dc-9514560267d3','01a205c8-e56d-780f-b4ed-2ac1ce45e231','01a205c8-e56f-74ec-89dc-95130e2bd90b','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e595-7908-a5fd-7070cc1f316e','01a205c8-e592-709a-87d1-d1e0f578f29d','01a205c8-e595-7908-a5fd-706ffcb9011a','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e596-77e9-9bc8-233a14506207','01a205c8-e592-709a-87d1-d1e0f578f29d','01a205c8-e595-7908-a5fd-706ffcb9011a','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e5bd-790f-a6f7-44ce9ffb7a76','01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b','01a205c8-e5bc-7b41-8a16-f4fac585a494','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e5bd-790f-a6f7-44cee77d12ce','01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b','01a205c8-e5bc-7b41-8a16-f4fac585a494','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-e917-7f40-becb-bcb05430a7e1','01a205c8-e35e-7e04-83af-cc9c15babef4','01a205c8-e21b-7e4f-8f09-f0035945c045','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-ebd3-70e0-9087-94e6f9d57f15','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','01a205c8-ebd2-746b-943f-c0c065cb8514','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-ebd3-70e0-9087-94e744cd33f8','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','01a205c8-ebd2-746b-943f-c0c065cb8514','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',73,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a205c8-ee1a-7ef0-9d0b-abd7596813f7','01a205c8-ee14-7f15-bcac-44394f5f4374','01a205c8-ee19-7838-9011-a238a3b41f37','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a205c8-ee1a-7ef0-9d0b-abd7718731a9','01a205c8-ee14-7f15-bcac-44394f5f4374','01a205c8-ee19-7838-9011-a238a3b41f37','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a205c8-e1da-705d-9fc4-dc4326988ef4',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653164612D373035642D396663342D6463343332363938386566343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653164612D373035642D396663342D6463343332363938386566343C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653231622D376534662D386630392D6630303335393435633034353C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653164612D373035642D396663342D6463343332363938386566340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303563382D653231622D376534662D386630392D6630303335393435633034350A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220623830643134326134386230613135343233663232623463616335326161643762346564356632616234366530653362353931363538636665643665393136363C2F4C6561663E3C506174683E3C486173683E313661383264396363663938333431343065616365663234353335323362643637626234363536346331643964373837343564363265316462306639616566333C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20373032346532343361376237396262386535363232303563623162646536613232313163616632326234653266623031366636623237306539343834393533610A70726576696F75733A20613339633938346463656162303665323464313339636366613934356463636666633832383832323836356566333036313761623632343161646639653635650A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951446B6B79335A516A633279772F4C4F44556E37456466346541735445565A4C38304951676C6447584336734149674E41533949325561654B705659496D4F6843317A315270654B7932562B31696555352B385A3674743353493D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e30e-76f6-80d0-71879596e047',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653330652D373666362D383064302D3731383739353936653034373C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653330652D373666362D383064302D3731383739353936653034373C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653231622D376534662D386630392D6630303335393435633034353C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653330652D373666362D383064302D3731383739353936653034370A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303563382D653231622D376534662D386630392D6630303335393435633034350A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220383166396133613237353133623438323234336632613038376639616362623362633134396538393038363838626434306261306230633164393938363432343C2F4C6561663E3C506174683E3C486173683E393161303039303333303632663932323230656138653333353263346633663134646164363637656166353830653361323166633230313738353630353065313C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20333939323538643464353131643332653335336563336638623166376265376564663964383534646532303961373330333038326332656336653666383865660A70726576696F75733A20646464646437353337356238646263616263336363666132336534306234633766663234306265313762343735326232306636613762363132366161663865630A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951446177373033564E4A695A44387176317A6877566F6E537951685041497A32524344675233666C55523752674968414A6676464A69706951506B496D47325072576F6476457767373945775544675133324745556C52686E41633C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e347-77d4-81d3-75c9d146315b',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653334372D373764342D383164332D3735633964313436333135623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653334372D373764342D383164332D3735633964313436333135623C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653231622D376534662D386630392D6630303335393435633034353C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653334372D373764342D383164332D3735633964313436333135620A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303563382D653231622D376534662D386630392D6630303335393435633034350A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220303962666630313936303065326136373134373335393965626436356335303834343964376331666666646463383461653131326663376161363364623563613C2F4C6561663E3C506174683E3C486173683E363436626639316637643930663365663139376164356232323163613939363061363731613135636430363930613861656363333634356465393132636434343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20356437623934373335356166656139346438613362656131363034616338623066306338353931306165623138663436303632643134306665326463396166630A70726576696F75733A20323835396635373437383263663561636161633934323164323666326362383136376433383664363866666633373838376132333131356261623762663163660A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434946623473626178386B6D656658336A4D5A38784775357045772F74624269696E72354E4F684F374749576D41694541765479594C5566325536566C666866412F793858556632525378665478794E72626E586E516450546A52633D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e35e-7e04-83af-cc9c15babef4',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653335652D376530342D383361662D6363396331356261626566343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653335652D376530342D383361662D6363396331356261626566343C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653231622D376534662D386630392D6630303335393435633034353C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653335652D376530342D383361662D6363396331356261626566340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303563382D653231622D376534662D386630392D6630303335393435633034350A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220653963383032353865653262616236373364393662623138386139646562366532636636363563623136653032643533626563313938353739623531353439623C2F4C6561663E3C506174683E3C486173683E383265393837373437383833343936643432653832376432303638383730313866613266303563616334393834373261343361366336363333613338633838383C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20633262666534656633376530316363373332336566366238323964383038656539353431396530323563613537613736643464343865623138353365386639330A70726576696F75733A20643439616131316463326139303661666638626534376439336638626266323165303437663936353363353736386437386365626265376433303633663134610A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951446E3061314B4571764A6866696C5762356D6B4C76583139475A6B33326D6E30764E4F77686C653663436C514968414A5A4B713765304E664863346E376C2F336D33384F6B2F6548625373414A454951363674675A6B587569473C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e388-7942-9b4a-b64d93b36bc2',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653338382D373934322D396234612D6236346439336233366263323C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653338382D373934322D396234612D6236346439336233366263323C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653231622D376534662D386630392D6630303335393435633034353C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653338382D373934322D396234612D6236346439336233366263320A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303563382D653231622D376534662D386630392D6630303335393435633034350A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120383035353637356461313666336138306535336364646362616135666531393436353830323865303334303264336164396434343165313335353236356434653C2F4C6561663E3C506174683E3C486173683E316530346631323435623734636338663763313661613961383165356135353462303739363038303133383265376639666430303139356461646533636435303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20653564346637633961356536643763376433356139323962323632333832376538663531373630623834303130393432326262313230353965306537313535630A70726576696F75733A20366535316462363837393066313432336161613965323936633032326630383733333333383537663037633636653830633035356166636336346431376536310A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495144736A4949754C6178716B4B6E574D61334A4339305A4D3949707A57514A6A4B33614F614775787773766351496754516C433831447A704E2F45493668445761784C3858644D70664E5854577672676D31314A6A6C336438773D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e3a2-7e44-86be-08d132d26cda',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653361322D376534342D383662652D3038643133326432366364613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653361322D376534342D383662652D3038643133326432366364613C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653361342D376432332D383065362D6432396462306330653261373C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653361322D376534342D383662652D3038643133326432366364610A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303563382D653361342D376432332D383065362D6432396462306330653261370A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120363339663539306665613366666230353337636137653466393765343333656437386263353065396439666636343032653464363332326535623036376137613C2F4C6561663E3C506174683E3C486173683E313733636536363639303232616237613130626339393865336163323763666562346136386536383334366436333038396134633463353037373862316562303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20383635313434653637363263326230633463383364646664386662613632373034336133336163383736353763313863336562326561653864666230643934390A70726576696F75733A20663863626163363864656538616164623239326533383564396663383336666462396336363064343837656132666237336630376536383664613138396537300A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349446662484A744A4765366A506E5244344A316444533255715336374F33366E795153704557716B37316354416945413435304738432F73774465304F38572F566C334D566C786E432B3543574B6E415065545A7A572F6F5036513D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e3e0-7b3c-85fd-1121414e3d20',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653365302D376233632D383566642D3131323134313465336432303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653365302D376233632D383566642D3131323134313465336432303C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653365652D373261622D613562612D3732336235633433346166613C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653365302D376233632D383566642D3131323134313465336432300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303563382D653365652D373261622D613562612D3732336235633433346166610A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120613631336664363434633935653132633334396264376333656661306536356361363365396639646332613065396430633532623137363138353939386366643C2F4C6561663E3C506174683E3C486173683E356235303261386530396331343539656261666461376261653332626438396132383635383938356139633063306436633237313237613263326230363636633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20656263366162666163613439626262316438376463343339636364316639333633623863373132373038303536653563326330383339393838376566636562340A70726576696F75733A20653833663161326237663737333736306662356365636364636437366239323935373832386436663737393630313935323137306466393531376634333137650A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349464F4B6E42617A48542F324F61565041644F384534397A4B4C7A6952723856697A796257354A3873745830416945412B77696B554E4C673235794F776C45325A53544B4154396D565A3370354A504A4246394C634248516C56633D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e402-7f17-b31f-fcebc81da30f',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653430322D376631372D623331662D6663656263383164613330663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653430322D376631372D623331662D6663656263383164613330663C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653430612D373237352D383638342D6134313038633832636466663C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653430322D376631372D623331662D6663656263383164613330660A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303563382D653430612D373237352D383638342D6134313038633832636466660A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220333265343964303330626665626230326132623032646334343162613039623863623162636636396530656162346634336163666230376661353434336163623C2F4C6561663E3C506174683E3C486173683E323637313632336133396534386432303936653562616462363361366236393466333435643335346637643766623964636232643933313838613633643332633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20636233663063666631663961303839623032376430346332656634366562323866366436373361313730653634333961333539363730363365393337376433380A70726576696F75733A20326635393937373238633633343036643230646666663837323639616265333336373066313433613137383661643530623465323237656236386134616231390A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951444A69595634336B344471464E5965466C4D5A4D4F3370496F2B564165377A634472756F63316B3659705A514968414B56557879466342724A7A53424366456C6D4A6438316C726B612F6759462B794E574364306F416A7764783C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e496-747c-b1e9-e8125eb28dc5',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653439362D373437632D623165392D6538313235656232386463353C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653439362D373437632D623165392D6538313235656232386463353C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653439372D373666372D393766342D3361643663616665663530613C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653439362D373437632D623165392D6538313235656232386463350A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303563382D653439372D373666372D393766342D3361643663616665663530610A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120313135323161643263353561363431363034323863646433323062353063633935343762343032666463663233323632343163316330653638363335653634323C2F4C6561663E3C506174683E3C486173683E373034363563366230633566626266393062313033376561323362313939386333383833376132303631326561363034653263636230396532313336316166353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20666530643564373731323163643763316366386532363965393866383239626239396335333961306361383565633536343562616232336334303437303065630A70726576696F75733A20306363386531646339303766313161303233626566346163663334343232336236326565633137306437636165653233646539366334623136633866643636330A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495143486B6369534A667671353855535244564B495042614D71585270577151454F536336756239556265576A41496746424A7A46384542673052442F37394149313437377837716B5239752B5130704935737A4334647633674D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e4ad-75ab-bde3-61be02816dd0',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653461642D373561622D626465332D3631626530323831366464303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653461642D373561622D626465332D3631626530323831366464303C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653461662D376264612D386532362D3537363131353938646133363C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653461642D373561622D626465332D3631626530323831366464300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303563382D653461662D376264612D386532362D3537363131353938646133360A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220353737353130366536356364653066646262323839326438376564653463653666646464386533656561376366353563356465323637323361366536386562313C2F4C6561663E3C506174683E3C486173683E666231383666373364383864373161363261333761333666386562616430353665396337306139666131383238633866363864333363636665313965323933653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20393766376464646539383539396361346361633238363161353561333632623439383166626138623433666462333936316466633535346438393236353133350A70726576696F75733A20363232396534323435633231343639393636636337616438663936333732353330636464303733303163663463323565326364643535636662313262653537310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434943744E6D49784E42576A6752764E716D2B6A6B33342F707032335066766B3254484D61562F5A796C46324341694541766C386C486E7A656874597A70686D384A6D4E464561347638446F4362354936305752684A6341726A36773D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e4d5-7f47-bb6f-1105ffb4b71d',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653464352D376634372D626236662D3131303566666234623731643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653464352D376634372D626236662D3131303566666234623731643C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653464372D373136612D613937332D3563356663323233646430333C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653464352D376634372D626236662D3131303566666234623731640A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303563382D653464372D373136612D613937332D3563356663323233646430330A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322036353263666365646337336665323066633461393262333266626563626432393331353236613638653531616331366637343030653339663364343634373033207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E323938633634363164353262663161306539323666376134396165343634663230643437366663373839646664363731363138646161353162353062383731393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20623165353062303639616162363333383231363533363737363564346465333737613961303366343062613866326661313730333465636532656434323234620A70726576696F75733A20646336623338306362356661373866336330353234323162393735633763643130653165356431316661396330356261653631366662623633353264396131650A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455943495143772F45314C69434461756F67544831513261514F61433845417955534C6E56794A6633362F4E684F3059674968414C652B376747727035374D663574645470376A42376551455875335653686C316C514E56356352633775353C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D455543494653613874537A6452376D35324E4D6A505A7043644B616E47374E3970774B4C4A53634D3064496C786D61416945417444756C706C443043455168766343377558695336576C5346344D6951515A7737437A70755A77574843633D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e538-7ed6-b1fc-22c5b3943d04',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653533382D376564362D623166632D3232633562333934336430343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653533382D376564362D623166632D3232633562333934336430343C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303563382D653533382D376564362D623166632D3232633562333934336430340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20623761366461363738326133636437313462356536623765396437623738303431373864623430663633613031663965343737653161613235383939656634660A70726576696F75733A20373135366437353530383936666433336165633836316465633832346636353932343930393565306335316661343563343939353266326461646463653636350A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349453355325A676A64456155364746346D456542573074685468736F65526D5156527253696D5A44716D723541694541334B7A686377516739432B636C585942657A4F613255305970583562545834555556596A59396C334B46343D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349514348726A70364635533164545362686F726E387A526F34496C697272574B656C6436536B764479516B72747749675962596B526D6D545658766D6641355076766B6C6D665541393570787479324B776C46412B3345377656773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e552-70f3-8a06-7874cb546efa',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a205c8-e565-74dd-b9aa-d386dc970f53',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a205c8-e56d-780f-b4ed-2ac1ce45e231',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653536642D373830662D623465642D3261633163653435653233313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653536642D373830662D623465642D3261633163653435653233313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653536662D373465632D383964632D3935313330653262643930623C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653536642D373830662D623465642D3261633163653435653233310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303563382D653536662D373465632D383964632D3935313330653262643930620A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220353033383032643436663737363236646639326431616438323635356466303562633765313339643538666466316631393364653166616162623134386161323C2F4C6561663E3C506174683E3C486173683E356362306431316532303961313838613261386666663063663535653764646537356162313132366163343162303033646632353337396161396339613265613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20373436633961656335646435373436636466313766653564306663623565626530366633643265343235633664663836383336633832393361333130343361610A70726576696F75733A20306436386338336433356563333864333433356237313961643062663130633437663731343531313965366364636635656239353061623833313437636234640A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4551434942647A33654E4F785037413547616C495A774A6855544C39502F486A39465A39484B524F6E394A6F484B46416941586F443768337A4268796A723159612B792B3757594D63584D634852676F5A495748544F345852447351513D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349514348726A70364635533164545362686F726E387A526F34496C697272574B656C6436536B764479516B72747749675962596B526D6D545658766D6641355076766B6C6D665541393570787479324B776C46412B3345377656773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e592-709a-87d1-d1e0f578f29d',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653539322D373039612D383764312D6431653066353738663239643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653539322D373039612D383764312D6431653066353738663239643C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653539352D373930382D613566642D3730366666636239303131613C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653539322D373039612D383764312D6431653066353738663239640A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303563382D653539352D373930382D613566642D3730366666636239303131610A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220316361356338363262333030336331326237366138336437643964336539393334616436653064326632363339656663373964326265616132343662643639333C2F4C6561663E3C506174683E3C486173683E323861633264393162613465316537363261636166613636623434333264666431323731663864663464636334636531323064646139356563623738326262613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20303634613561393431376237346265613537303931653364663330393434623633346661333232316532366233636364386630373334316234666264663763310A70726576696F75733A20333033306239363836643039653138363738316665353631653138396162643732396364663362386535363166666331613562366230353837393633393335650A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951437869477249654C632F57386235574D7331412F4A53774B6D4D2F334646554458746135396D6E4D6936777749674C68504A757471707449754F674E584967475A767A56504B6B44434A346B7144713363516B4A6E4F42706B3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349514348726A70364635533164545362686F726E387A526F34496C697272574B656C6436536B764479516B72747749675962596B526D6D545658766D6641355076766B6C6D665541393570787479324B776C46412B3345377656773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D653562362D376239612D613361622D3863626339636165333937623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D653562362D376239612D613361622D3863626339636165333937623C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D653562632D376234312D386131362D6634666163353835613439343C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D653562362D376239612D613361622D3863626339636165333937620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303563382D653562632D376234312D386131362D6634666163353835613439340A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220363731333436306166366539363361613237343864303230613462346638303031623830623937336363303830356162386531643232336630303065323032373C2F4C6561663E3C506174683E3C486173683E393963653434376166663837646362656166363034333030356138623433663862313535653166396631633339346261383136373363383437326236623764343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20663036623736313632356466336465353662336661653865313039613331363938343561383534373062316261396539346161666364353735626461646263350A70726576696F75733A20653563343930353937356135633136643339656562616335343134373862323539656266303332323463356237623466313539396131353738373536653364660A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455543494133356A783675306761575977716564774F536D556C334941616E3074364D6C6B6549584E7846526F3545416945412B6E5A577A4331624F434C6148546E676854443158522B3646546866464D34325446796838462F4C7730673D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349514348726A70364635533164545362686F726E387A526F34496C697272574B656C6436536B764479516B72747749675962596B526D6D545658766D6641355076766B6C6D665541393570787479324B776C46412B3345377656773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-ebc8-7d57-a99b-087b78f6ff9e',74,49,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D656263382D376435372D613939622D3038376237386636666639653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37343C2F526563656970744E6F3E3C42617463684E6F3E34393C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D656263382D376435372D613939622D3038376237386636666639653C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D656264322D373436622D393433662D6330633036356362383531343C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D656263382D376435372D613939622D3038376237386636666639650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303563382D656264322D373436622D393433662D6330633036356362383531340A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220313563343233633635393563643638336163316132396638653638393032393937326637333832616531653735326332616466326435323238303766643538633C2F4C6561663E3C506174683E3C486173683E376130653232623966326439623339383163636366613662363265323463616539363234336535313037336331363664313065633037333132633961623638343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034390A66697273743A2037330A6C6173743A2037340A726F6F743A20646662326336353336326466663239636361323432616537323163353635353034376561306639303865653037363236373630666162633063323033363761650A70726576696F75733A20666239633466616337643363326333636538373334393865373439623863386539303038623134333962323662373836633662316634633733643462373736390A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951434B5232726B314232444B2B676C6D6D30674964563072486C6B705453655A5349616F68473561706D54316749674A2B4D4F5238447351374A34472B2B5933767A46346F4F634E76424A4C3870456D73767A496D716E3471303D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349514348726A70364635533164545362686F726E387A526F34496C697272574B656C6436536B764479516B72747749675962596B526D6D545658766D6641355076766B6C6D665541393570787479324B776C46412B3345377656773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a205c8-ee14-7f15-bcac-44394f5f4374',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303563382D656531342D376631352D626361632D3434333934663566343337343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303563382D656531342D376631352D626361632D3434333934663566343337343C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303563382D656531392D373833382D393031312D6132333861336234316633373C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303563382D656531342D376631352D626361632D3434333934663566343337340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303563382D656531392D373833382D393031312D6132333861336234316633370A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220316336653662393662353532346464663066663339646461303230616166316534336539396661616432336437343365643466663138386235636466323530343C2F4C6561663E3C506174683E3C486173683E626336346662666533373064303933356633363739393431633735646335386134336134626463386561373933393666613939623932343865303831636465663C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20653439653661643463643435646262376531303635343732386133373339333738386434303838646233626232633732313632373039356636353639653537610A70726576696F75733A20383039643431386632396431356335656332636463663635623033626437663062643262653837656531323362313466633331306361376433326534303362630A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951435153677A5270467172484F7A483771536A4A44344A464556706F4765626158756C6C637548354D58344E41496747705A6E334E5253776352504B6F4D2B67714933435956776C776F617079635750757932714C3638356D773D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349514348726A70364635533164545362686F726E387A526F34496C697272574B656C6436536B764479516B72747749675962596B526D6D545658766D6641355076766B6C6D665541393570787479324B776C46412B3345377656773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
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
root: 720ada483241a7bd13e085d9dfedea3afe0076501bace8d35df03b75f2b55a52
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
INSERT INTO "erasures" VALUES('01a205c8-e552-70f3-8a06-7874cb546efa',79,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a205c8-ebc8-7d57-a99b-087b78f6ff9e',78,1795397411000000,'li.na','asked by the person','[73]');
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBDDCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0gAMEUCIFSa8tSzdR7m52NMjPZpCdKanG7N9pwKLJScM0dIlxmaAiEAtDulplD0CEQhvcC7uXiS6WlSF4MiQQZw7CzpuZwWHCc=',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBDDCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0gAMEUCIQCHrjp6F5S1dTSbhorn8zRo4IlirrWKeld6SkvDyQkrtwIgYbYkRmmTVXvmfA5PvvklmfUA95pxty2KwlFA+3E7vVw=',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'03fc10205079e2381fe51775b0dcdf559a8c7a2e7a3e20de222032cfe49e9758');
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
INSERT INTO "http_seals" VALUES('01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('9a522c82a20e3f21b782b822333da91c880112efd0e71054b432243677b075cb','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByTCCAW6gAwIBAgIUOsNo7ryK710GbeoEVxi+FgyicxIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAT1y1Jvp6591JgR0wUVigrMZkpUhSIjhLgdeaAYSNFs3Cyo
OR4vmlaN2XxXgCt9GKuBUs5RHx+QEb87FHuSk2sSo2YwZDAdBgNVHQ4EFgQUS5ZR
uoYiF6qYZT2IOOaXEJjrEpswHwYDVR0jBBgwFoAUS5ZRuoYiF6qYZT2IOOaXEJjr
EpswEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSQAwRgIhAJH6J81hEaFOZOt8ETmdaI8aB8O0CKO+VVT91oRW7M4CAiEAi6Of
1XeQ3VSjU2qieNn3xQvEInrNT0W5N9yhGgyuuks=
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('0d0e7f4f4f202e109594b02961bad7f99035465138e2ddaf846b4eccfe776f64','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIUV34Op+ETLt1/M4kY/Mbmqfe60MAwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ19/vYoWVr81b/pNsAv5N+7ePqNUmxiP+F
DFkeT+41367SDHyLOPMDhfbf0CLCslzxmfLJ2ATIzgfkRkl/nUGPo2AwXjAdBgNV
HQ4EFgQU4/i5WpDwyDSK5KlPFAtkJY2ph+EwHwYDVR0jBBgwFoAUS5ZRuoYiF6qY
ZT2IOOaXEJjrEpswDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAKtI5//9+0mG8r7PP5xqx6NVxmYlxu2ZEyK6hIzKWhiUAiEA
mwi84zZJ/adUh1ur3aSd98FPyrsMeHidOOH5QDGbOMo=
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('a7235c016da192f25271f317ce196faca1d7acba26ec88ba5ba683bcc99671ce','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUZCgHAWyRaPkRHfHgMTYLLlemx4gwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAS1JJtt/NmoB7ObNlrcrsle13mT6bpW6PzV
lqhNlsEIos9o5Wj0u5qdx+6AODkGALfnApW1JsY6kDrspofo1gYno2AwXjAdBgNV
HQ4EFgQUu14bWU7kCk0unyksQqhJhvmh6bEwHwYDVR0jBBgwFoAUS5ZRuoYiF6qY
ZT2IOOaXEJjrEpswDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgPB55mcr2X06WykMqoe10uwJH8uKHg3uyLuQL8zh8SrUCIQCA
64G8XaKfPiyXJAetKNycMRR7czmb2jsHerfzdbhPXA==
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
document: a6c9dcf35179af0893e4f4acfee4a657e93101674be192da8f94144061811eb0
note: register changed, now aab2111b8e92bf8ac6a13e68c2ea95bb8f4b046d3e1a279c08e1bb1b62da7089');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: 58688d8485bfce3b83691de3d4825a48e00929eb2b2fd4b36010c99a93b46a65
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: e0c8b61843d31349ddc2bfc0d9359f99f4d863d0dc2445af56f025c0a8b85098
note: register changed, now 8d5b046c51af9120afe015ad8525f1d9faa8ecb4ab6d54992fe16f4a81944a45');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 2d5cfc77ad7cad5cd9608a7fdbd53565939b7a4485bdf5537e7a5588e9e6e556
note: register changed, now 1481aeaabd3becc7b87154466f80262da93cb66d42498abd2088c393ec811f26');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 3fd26368d5b380693707d26058c77b5523e7f316a334887fa586b7e062c30f6b
note: register changed, now 13a770357ec2119c451eac38ce8859c5001311b044921ffebded4274aff9d1ad');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: a4d8e5062508832dea615f338101f47f64837aefed01f8265fbb9048ec1b55a4
note: register changed, now aab2111b8e92bf8ac6a13e68c2ea95bb8f4b046d3e1a279c08e1bb1b62da7089');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now 0ff3e38a5667e78eeae74972e2c269e41bad3a49c8ae8413da923f7b48b00091');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a205c8-e21b-7e4f-8f09-f0035945c045','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205c8-e21b-7e4f-8f09-f0035945c045
sender: customs-demo
message_id: 01a205c8-e1da-705d-9fc4-dc4326988ef4
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a205c8-e1da-705d-9fc4-dc4326988ef4','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205c8-e1da-705d-9fc4-dc4326988ef4
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 b80d142a48b0a15423f22b4cac52aad7b4ed5f2ab46e0e3b591658cfed6e9166');
INSERT INTO "leaves" VALUES(11,8,'case','01a205c8-e21b-7e4f-8f09-f0035945c045','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205c8-e21b-7e4f-8f09-f0035945c045
sender: yard-demo
message_id: 01a205c8-e30e-76f6-80d0-71879596e047
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a205c8-e30e-76f6-80d0-71879596e047','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205c8-e30e-76f6-80d0-71879596e047
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 81f9a3a27513b482243f2a087f9acbb3bc149e8908688bd40ba0b0c1d9986424');
INSERT INTO "leaves" VALUES(13,9,'case','01a205c8-e21b-7e4f-8f09-f0035945c045','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205c8-e21b-7e4f-8f09-f0035945c045
sender: yard-demo
message_id: 01a205c8-e347-77d4-81d3-75c9d146315b
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a205c8-e347-77d4-81d3-75c9d146315b','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205c8-e347-77d4-81d3-75c9d146315b
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 09bff019600e2a671473599ebd65c508449d7c1fffddc84ae112fc7aa63db5ca');
INSERT INTO "leaves" VALUES(15,10,'case','01a205c8-e21b-7e4f-8f09-f0035945c045','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205c8-e21b-7e4f-8f09-f0035945c045
sender: customs-demo
message_id: 01a205c8-e35e-7e04-83af-cc9c15babef4
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a205c8-e35e-7e04-83af-cc9c15babef4','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205c8-e35e-7e04-83af-cc9c15babef4
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 e9c80258ee2bab673d96bb188a9deb6e2cf665cb16e02d53bec198579b51549b');
INSERT INTO "leaves" VALUES(17,11,'case','01a205c8-e21b-7e4f-8f09-f0035945c045','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a205c8-e21b-7e4f-8f09-f0035945c045
sender: customs-demo
message_id: 01a205c8-e388-7942-9b4a-b64d93b36bc2
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a205c8-e388-7942-9b4a-b64d93b36bc2','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a205c8-e388-7942-9b4a-b64d93b36bc2
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 8055675da16f3a80e53cddcbaa5fe194658028e03402d3ad9d441e1355265d4e');
INSERT INTO "leaves" VALUES(19,12,'case','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
sender: yard-demo
message_id: 01a205c8-e3a2-7e44-86be-08d132d26cda
document: 674d72a4116a7db57cc837337adc28852b80f664dc1e22d73a6c45be33e6d6bf
case: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a205c8-e3a2-7e44-86be-08d132d26cda','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205c8-e3a2-7e44-86be-08d132d26cda
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 639f590fea3ffb0537ca7e4f97e433ed78bc50e9d9ff6402e4d6322e5b067a7a');
INSERT INTO "leaves" VALUES(21,13,'case','01a205c8-e3ee-72ab-a5ba-723b5c434afa','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
sender: yard-demo
message_id: 01a205c8-e3e0-7b3c-85fd-1121414e3d20
document: e879330ff1cc6ac1a45edaaeec96d88b75510b35de7dfe4ee8603a9ea7e03b56
case: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a205c8-e3e0-7b3c-85fd-1121414e3d20','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205c8-e3e0-7b3c-85fd-1121414e3d20
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 a613fd644c95e12c349bd7c3efa0e65ca63e9f9dc2a0e9d0c52b176185998cfd');
INSERT INTO "leaves" VALUES(23,14,'case','01a205c8-e40a-7275-8684-a4108c82cdff','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a205c8-e40a-7275-8684-a4108c82cdff
sender: customs-demo
message_id: 01a205c8-e402-7f17-b31f-fcebc81da30f
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a205c8-e40a-7275-8684-a4108c82cdff
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a205c8-e402-7f17-b31f-fcebc81da30f','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a205c8-e402-7f17-b31f-fcebc81da30f
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a205c8-e40a-7275-8684-a4108c82cdff
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 32e49d030bfebb02a2b02dc441ba09b8cb1bcf69e0eab4f43acfb07fa5443acb');
INSERT INTO "leaves" VALUES(25,15,'case','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
sender: gateway
document: 41a33c7995d7674f96c7f7ac80041719180d11d8aca4a43543702a8b3bb54fff
case: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a205c8-e3a2-7e44-86be-08d132d26cda','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e3a2-7e44-86be-08d132d26cda
case: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a205c8-e3ee-72ab-a5ba-723b5c434afa','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
sender: gateway
document: 47c564a32abf2070608aa667d29e0c2f136c7eec3b64e7e6c9fb90881f9bfb7e
case: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a205c8-e3e0-7b3c-85fd-1121414e3d20','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e3e0-7b3c-85fd-1121414e3d20
case: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a205c8-e497-76f7-97f4-3ad6cafef50a','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e497-76f7-97f4-3ad6cafef50a
sender: yard-demo
message_id: 01a205c8-e496-747c-b1e9-e8125eb28dc5
document: 7c769905022e84b5a9f981a75a57797608d932080d1a00f1ac419b1f22f7bece
case: 01a205c8-e497-76f7-97f4-3ad6cafef50a
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a205c8-e496-747c-b1e9-e8125eb28dc5','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-e496-747c-b1e9-e8125eb28dc5
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a205c8-e497-76f7-97f4-3ad6cafef50a
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 11521ad2c55a64160428cdd320b50cc9547b402fdcf2326241c1c0e68635e642');
INSERT INTO "leaves" VALUES(31,17,'case','01a205c8-e4af-7bda-8e26-57611598da36','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e4af-7bda-8e26-57611598da36
sender: yard-demo
message_id: 01a205c8-e4ad-75ab-bde3-61be02816dd0
document: 717295a72948d36becabc67d587457db03f8f2b871966db63a1cab3cf5db64dd
case: 01a205c8-e4af-7bda-8e26-57611598da36
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a205c8-e4af-7bda-8e26-57611598da36','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e4af-7bda-8e26-57611598da36
sender: yard-demo
message_id: 01a205c8-e4af-7bda-8e26-576140c3a872
document: 0c18a8a38157c613e8dc539de33f2982ea3b480c0bf1a7c4724f1783e3e30c37
case: 01a205c8-e4af-7bda-8e26-57611598da36
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a205c8-e4ad-75ab-bde3-61be02816dd0','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-e4ad-75ab-bde3-61be02816dd0
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a205c8-e4af-7bda-8e26-57611598da36
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 5775106e65cde0fdbb2892d87ede4ce6fddd8e3eea7cf55c5de26723a6e68eb1');
INSERT INTO "leaves" VALUES(34,18,'case','01a205c8-e4d7-716a-a973-5c5fc223dd03','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e4d7-716a-a973-5c5fc223dd03
sender: customs-demo
message_id: 01a205c8-e4d5-7f47-bb6f-1105ffb4b71d
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a205c8-e4d7-716a-a973-5c5fc223dd03
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-e4d5-7f47-bb6f-1105ffb4b71d
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a205c8-e4d7-716a-a973-5c5fc223dd03
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 652cfcedc73fe20fc4a92b32fbecbd2931526a68e51ac16f7400e39f3d464703 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: f9f8c87f2068fd6dfc5f54a93f315555e97654ef6152ec7248db741e1993ebc7
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a205c8-e538-7ed6-b1fc-22c5b3943d04','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205c8-e538-7ed6-b1fc-22c5b3943d04
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a205c8-e552-70f3-8a06-7874cb546efa','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205c8-e552-70f3-8a06-7874cb546efa
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a205c8-e565-74dd-b9aa-d386dc970f53','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a205c8-e565-74dd-b9aa-d386dc970f53
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a205c8-e56f-74ec-89dc-95130e2bd90b','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e56f-74ec-89dc-95130e2bd90b
sender: customs-demo
message_id: 01a205c8-e56d-780f-b4ed-2ac1ce45e231
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a205c8-e56f-74ec-89dc-95130e2bd90b
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a205c8-e56d-780f-b4ed-2ac1ce45e231','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-e56d-780f-b4ed-2ac1ce45e231
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a205c8-e56f-74ec-89dc-95130e2bd90b
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 503802d46f77626df92d1ad82655df05bc7e139d58fdf1f193de1faabb148aa2');
INSERT INTO "leaves" VALUES(43,25,'case','01a205c8-e595-7908-a5fd-706ffcb9011a','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e595-7908-a5fd-706ffcb9011a
sender: customs-demo
message_id: 01a205c8-e592-709a-87d1-d1e0f578f29d
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a205c8-e595-7908-a5fd-706ffcb9011a
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a205c8-e592-709a-87d1-d1e0f578f29d','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-e592-709a-87d1-d1e0f578f29d
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a205c8-e595-7908-a5fd-706ffcb9011a
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 1ca5c862b3003c12b76a83d7d9d3e9934ad6e0d2f2639efc79d2beaa246bd693');
INSERT INTO "leaves" VALUES(45,26,'case','01a205c8-e5bc-7b41-8a16-f4fac585a494','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-e5bc-7b41-8a16-f4fac585a494
sender: customs-demo
message_id: 01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a205c8-e5bc-7b41-8a16-f4fac585a494
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a205c8-e5bc-7b41-8a16-f4fac585a494
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 6713460af6e963aa2748d020a4b4f8001b80b973cc0805ab8e1d223f000e2027');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a205c8-e21c-7168-a11b-605afaf786f0','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e21c-7168-a11b-605afaf786f0
sender: trader-demo
message_id: 01a205c8-e1da-705d-9fc4-dc4326988ef4
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a205c8-e364-72cd-adf9-63cd22f1f921','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e364-72cd-adf9-63cd22f1f921
sender: yard-demo
message_id: 01a205c8-e35e-7e04-83af-cc9c15babef4
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a205c8-e21c-7168-a11b-605bf3754e2c','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e21c-7168-a11b-605bf3754e2c
sender: yard-demo
message_id: 01a205c8-e1da-705d-9fc4-dc4326988ef4
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a205c8-e332-79a3-a415-402e9383a394','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e332-79a3-a415-402e9383a394
sender: customs-demo
message_id: 01a205c8-e30e-76f6-80d0-71879596e047
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a205c8-e332-79a3-a415-402ef0fd86e5','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e332-79a3-a415-402ef0fd86e5
sender: trader-demo
message_id: 01a205c8-e30e-76f6-80d0-71879596e047
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a205c8-e357-7b80-b28b-b7fc22b9b5c5','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e357-7b80-b28b-b7fc22b9b5c5
sender: trader-demo
message_id: 01a205c8-e347-77d4-81d3-75c9d146315b
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a205c8-e364-72cd-adf9-63ccd9109409','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e364-72cd-adf9-63ccd9109409
sender: trader-demo
message_id: 01a205c8-e35e-7e04-83af-cc9c15babef4
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a205c8-e356-727d-80f0-29b7b47c5430','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e356-727d-80f0-29b7b47c5430
sender: customs-demo
message_id: 01a205c8-e347-77d4-81d3-75c9d146315b
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a205c8-e357-7b80-b28b-b7fc22b9b5c5','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e357-7b80-b28b-b7fc22b9b5c5
sender: trader-demo
message_id: 01a205c8-e347-77d4-81d3-75c9d146315b
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a205c8-e3a4-7d23-80e6-d29dcf35c440','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e3a4-7d23-80e6-d29dcf35c440
sender: customs-demo
message_id: 01a205c8-e3a2-7e44-86be-08d132d26cda
case: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a205c8-e3ee-72ab-a5ba-723bffef6b84','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e3ee-72ab-a5ba-723bffef6b84
sender: customs-demo
message_id: 01a205c8-e3e0-7b3c-85fd-1121414e3d20
case: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a205c8-e87b-7622-920c-0f99cf2c968f','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a205c8-e87b-7622-920c-0f99cf2c968f
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a205c8-e3ee-72ab-a5ba-723bffef6b84','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e3ee-72ab-a5ba-723bffef6b84
sender: wang
message_id: 01a205c8-e3e0-7b3c-85fd-1121414e3d20
case: 01a205c8-e3ee-72ab-a5ba-723b5c434afa
note: dead -> due, replay: all of them; replay 01a205c8-e87b-7622-920c-0f99cf2c968f, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a205c8-e357-7b80-b28b-b7fc22b9b5c5','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e357-7b80-b28b-b7fc22b9b5c5
sender: wang
message_id: 01a205c8-e347-77d4-81d3-75c9d146315b
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a205c8-e364-72cd-adf9-63cd22f1f921','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e364-72cd-adf9-63cd22f1f921
sender: wang
message_id: 01a205c8-e35e-7e04-83af-cc9c15babef4
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: replayed as 01a205c8-e917-7f40-becb-bcb05430a7e1: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a205c8-e3a4-7d23-80e6-d29dcf35c440','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e3a4-7d23-80e6-d29dcf35c440
sender: wang
message_id: 01a205c8-e3a2-7e44-86be-08d132d26cda
case: 01a205c8-e3a4-7d23-80e6-d29db0c0e2a7
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a205c8-e364-72cd-adf9-63ccd9109409','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e364-72cd-adf9-63ccd9109409
sender: wang
message_id: 01a205c8-e35e-7e04-83af-cc9c15babef4
case: 01a205c8-e21b-7e4f-8f09-f0035945c045
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a205c8-e56f-74ec-89dc-9513e7e5bb86','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e56f-74ec-89dc-9513e7e5bb86
sender: wang
message_id: 01a205c8-e56d-780f-b4ed-2ac1ce45e231
case: 01a205c8-e56f-74ec-89dc-95130e2bd90b
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: f06f027836a0811a43a606005b943989253d316cee6406a29734827fc59733f3
note: register changed, now 6fb96b93f0995c7564c8467ee88afe0beb23d906a206bf8a05059c6015ac60c0');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a205c8-e595-7908-a5fd-7070cc1f316e','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e595-7908-a5fd-7070cc1f316e
case: 01a205c8-e595-7908-a5fd-706ffcb9011a
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a205c8-e5bd-790f-a6f7-44ce9ffb7a76','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-e5bd-790f-a6f7-44ce9ffb7a76
case: 01a205c8-e5bc-7b41-8a16-f4fac585a494
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now f104673e6ad9aaf0dd74636893f1c22dc723d3a0d11323e1250fc9b07991e2c9');
INSERT INTO "leaves" VALUES(69,46,'audit','yard-demo','swg-leaf-1
sequence: 69
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: a9baedfdc32af2e911151c3e32dd5c24c00c57ba0c348fa77056deff6448b260
note: register changed, now 021ce30baa266c3b696c052cb22c26b8cda1fc14a52a172241818004d2fba028');
INSERT INTO "leaves" VALUES(70,47,'audit','yard-demo','swg-leaf-1
sequence: 70
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 4ef52f165b0e95bbb1a6c01565d8c3928449fad4a46ef610a91f8efa151698fb
note: register changed, now 8e8b116c807d1d27b03c35e7847096efe898748eb2c936cbebf400aa814e1f1c');
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
INSERT INTO "leaves" VALUES(73,49,'case','01a205c8-ebd2-746b-943f-c0c065cb8514','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a205c8-ebd2-746b-943f-c0c065cb8514
sender: customs-demo
message_id: 01a205c8-ebc8-7d57-a99b-087b78f6ff9e
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a205c8-ebd2-746b-943f-c0c065cb8514
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(74,49,'accepted','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a205c8-ebc8-7d57-a99b-087b78f6ff9e
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a205c8-ebd2-746b-943f-c0c065cb8514
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 15c423c6595cd683ac1a29f8e689029972f7382ae1e752c2adf2d522807fd58c');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a205c8-ebd3-70e0-9087-94e744cd33f8','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-ebd3-70e0-9087-94e744cd33f8
sender: yard-demo
message_id: 01a205c8-ebc8-7d57-a99b-087b78f6ff9e
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a205c8-ebd2-746b-943f-c0c065cb8514
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(76,51,'delivery','01a205c8-ebd3-70e0-9087-94e6f9d57f15','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-ebd3-70e0-9087-94e6f9d57f15
sender: trader-demo
message_id: 01a205c8-ebc8-7d57-a99b-087b78f6ff9e
case: 01a205c8-ebd2-746b-943f-c0c065cb8514
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(77,52,'delivery','01a205c8-ebd3-70e0-9087-94e6f9d57f15','swg-leaf-1
sequence: 77
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a205c8-ebd3-70e0-9087-94e6f9d57f15
sender: wang
message_id: 01a205c8-ebc8-7d57-a99b-087b78f6ff9e
case: 01a205c8-ebd2-746b-943f-c0c065cb8514
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(78,53,'erasure','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','swg-leaf-1
sequence: 78
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a205c8-ebc8-7d57-a99b-087b78f6ff9e
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
note: prune, gateway: 1 documents, receipts 39 to 39, listed 9d6f674abb370ef8fd7087414d3c8ce9fbfc4a3ea0e86662d69b398be1c0de55, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: 3b4d4ce5a910007de083c52719ecf40c1cf151030c08422a64da0a0dc8c52468
note: epoch 2 after batch 54 and record 79; outside 51582bccecec1a968113cf29aaff79706b192dcb237b39ba6d343b44cb186bfa; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a205c8-ee19-7838-9011-a238a3b41f37','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a205c8-ee19-7838-9011-a238a3b41f37
sender: customs-demo
message_id: 01a205c8-ee14-7f15-bcac-44394f5f4374
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a205c8-ee19-7838-9011-a238a3b41f37
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a205c8-ee14-7f15-bcac-44394f5f4374','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a205c8-ee14-7f15-bcac-44394f5f4374
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a205c8-ee19-7838-9011-a238a3b41f37
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 1c6e6b96b5524ddf0ff39dda020aaf1e43e99faad23d743ed4ff188b5cdf2504');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a205c8-e388-7942-9b4a-b64d93b36bc2','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a205c8-e1da-705d-9fc4-dc4326988ef4','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a205c8-e56d-780f-b4ed-2ac1ce45e231','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a205c8-e592-709a-87d1-d1e0f578f29d','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a205c8-ebc8-7d57-a99b-087b78f6ff9e','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a205c8-ee14-7f15-bcac-44394f5f4374','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a205c8-e402-7f17-b31f-fcebc81da30f','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a205c8-e35e-7e04-83af-cc9c15babef4','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a205c8-e4ad-75ab-bde3-61be02816dd0','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a205c8-e30e-76f6-80d0-71879596e047','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a205c8-e347-77d4-81d3-75c9d146315b','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a205c8-e3a2-7e44-86be-08d132d26cda','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a205c8-e3e0-7b3c-85fd-1121414e3d20','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a205c8-e496-747c-b1e9-e8125eb28dc5','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a205c8-e1da-705d-9fc4-dc4326988ef4','01a205c8-e1da-705d-9fc4-dc4326988ef4',0,'inspection.notice.1','01a205c8-e21b-7e4f-8f09-f0035945c045','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205c8-e30e-76f6-80d0-71879596e047','01a205c8-e30e-76f6-80d0-71879596e047',0,'inspection.arrival.1','01a205c8-e21b-7e4f-8f09-f0035945c045','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e347-77d4-81d3-75c9d146315b','01a205c8-e347-77d4-81d3-75c9d146315b',0,'inspection.arrival.1','01a205c8-e21b-7e4f-8f09-f0035945c045','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e35e-7e04-83af-cc9c15babef4','01a205c8-e35e-7e04-83af-cc9c15babef4',0,'inspection.result.1','01a205c8-e21b-7e4f-8f09-f0035945c045','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a205c8-e388-7942-9b4a-b64d93b36bc2','01a205c8-e388-7942-9b4a-b64d93b36bc2',0,'inspection.arrival-reply.1','01a205c8-e21b-7e4f-8f09-f0035945c045','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a205c8-e3a2-7e44-86be-08d132d26cda','01a205c8-e3a2-7e44-86be-08d132d26cda',0,'inspection.arrival.1','01a205c8-e3a4-7d23-80e6-d29db0c0e2a7','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e3e0-7b3c-85fd-1121414e3d20','01a205c8-e3e0-7b3c-85fd-1121414e3d20',0,'inspection.arrival.1','01a205c8-e3ee-72ab-a5ba-723b5c434afa','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e402-7f17-b31f-fcebc81da30f','01a205c8-e402-7f17-b31f-fcebc81da30f',0,'inspection.notice.1','01a205c8-e40a-7275-8684-a4108c82cdff','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205c8-e496-747c-b1e9-e8125eb28dc5','01a205c8-e496-747c-b1e9-e8125eb28dc5',0,'inspection.arrival.1','01a205c8-e497-76f7-97f4-3ad6cafef50a','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e4ad-75ab-bde3-61be02816dd0','01a205c8-e4ad-75ab-bde3-61be02816dd0',0,'inspection.arrival.1','01a205c8-e4af-7bda-8e26-57611598da36','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e4af-7bda-8e26-576140c3a872','01a205c8-e4ad-75ab-bde3-61be02816dd0',1,'inspection.arrival.1','01a205c8-e4af-7bda-8e26-57611598da36','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a205c8-e4d5-7f47-bb6f-1105ffb4b71d','01a205c8-e4d5-7f47-bb6f-1105ffb4b71d',0,'inspection.notice.1','01a205c8-e4d7-716a-a973-5c5fc223dd03','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205c8-e56d-780f-b4ed-2ac1ce45e231','01a205c8-e56d-780f-b4ed-2ac1ce45e231',0,'inspection.notice.1','01a205c8-e56f-74ec-89dc-95130e2bd90b','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205c8-e592-709a-87d1-d1e0f578f29d','01a205c8-e592-709a-87d1-d1e0f578f29d',0,'inspection.notice.1','01a205c8-e595-7908-a5fd-706ffcb9011a','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b','01a205c8-e5b6-7b9a-a3ab-8cbc9cae397b',0,'inspection.notice.1','01a205c8-e5bc-7b41-8a16-f4fac585a494','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a205c8-ebc8-7d57-a99b-087b78f6ff9e','01a205c8-ebc8-7d57-a99b-087b78f6ff9e',0,'inspection.notice.1','01a205c8-ebd2-746b-943f-c0c065cb8514','','');
INSERT INTO "messages" VALUES('01a205c8-ee14-7f15-bcac-44394f5f4374','01a205c8-ee14-7f15-bcac-44394f5f4374',0,'inspection.notice.1','01a205c8-ee19-7838-9011-a238a3b41f37','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a205c8-ed8a-7ea0-8e49-607a44daacab','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a205c8-ed8a-7ea0-8e49-607affcf8e7e','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a205c8-e3a4-7d23-80e6-d29dcf35c440','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(77,'01a205c8-ebd3-70e0-9087-94e6f9d57f15','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca 9a522c82a20e3f21 until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","~ terms.signatures: xmldsig -> xmldsig session","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate 0d0e7f4f4f202e10 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","~ terms.signatures: xmldsig -> xmldsig session","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate a7235c016da192f2 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate a7235c016da192f2: revoked 2026-11-23 09:00, keyCompromise, by list 8da0762f503969df"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list 8da0762f503969dfc1a1cd2c203fde94a6d79e3b7d59d8219858534932bd6595 of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate a7235c016da192f2: revoked 2026-11-23 09:00, keyCompromise, by list 8da0762f503969df (port-demo)"]');
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
INSERT INTO "replay_entries" VALUES('01a205c8-e87b-7622-920c-0f99cf2c968f',1,'01a205c8-e3ee-72ab-a5ba-723bffef6b84','again',NULL);
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
INSERT INTO "replays" VALUES('01a205c8-e87b-7622-920c-0f99cf2c968f',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
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
INSERT INTO "timers" VALUES('01a205c8-e497-76f7-97f4-3ad6cafef50a','hold 01a205c8-e496-747c-b1e9-e8125eb28dc5',1795399211000000);
INSERT INTO "timers" VALUES('01a205c8-e4af-7bda-8e26-57611598da36','hold 01a205c8-e4ad-75ab-bde3-61be02816dd0',1795399211000000);
INSERT INTO "timers" VALUES('01a205c8-e4af-7bda-8e26-57611598da36','hold 01a205c8-e4af-7bda-8e26-576140c3a872',1795399211000000);
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
CREATE INDEX ix_drafts_login ON drafts (login);
CREATE INDEX ix_drafts_saved_at ON drafts (saved_at);
CREATE INDEX ix_failures_last_at ON failures (last_at);
CREATE UNIQUE INDEX ix_feeds_digest ON feeds (digest);
CREATE INDEX ix_passkeys_login ON passkeys (login);
CREATE INDEX ix_sessions_login ON sessions (login);
CREATE INDEX ix_webhooks_partner ON webhooks (partner, id);
CREATE INDEX ix_webhook_queue_next_at ON webhook_queue (next_at);
CREATE INDEX ix_webhook_attempts_webhook ON webhook_attempts (webhook, id);
COMMIT;
