BEGIN TRANSACTION;
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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a203b2-5477-7cc0-a1f7-e73020753a0d','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a203b2-52e5-74b7-b24a-5d721a213d12','dead -> due, replay: all of them; replay 01a203b2-5477-7cc0-a1f7-e73020753a0d, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a203b2-5270-7c07-9e32-bf3c3e3e6897','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a203b2-527f-777e-9115-eda072e215ff','replayed as 01a203b2-5492-7d15-9c3a-71f75fd56140: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a203b2-52b2-7443-965f-141d8352ad72','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a203b2-527f-777e-9115-ed9fb433ba25','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a203b2-53d0-73bb-b997-a8667934fa67','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(69,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(70,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(75,1795397411000000,'wang','operator','decide','01a203b2-54fe-7215-ac62-a9098b8fb826','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(76,1795397411000000,'li.na','operator','erase','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','asked by the person; known at 71');
INSERT INTO "acts" VALUES(77,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed c5d5602d41adb7bff16cc98e8cd575dc0e7517bbfc57d3a881cf4da74ba86484, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('ac56aebc5c1e9b8fde1a6fee2a73a29d5eff2de278b9a93cb4585daf0ad8fa99','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIUBaCkSXH0k7oeYUqt9ztikkjzb1cwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQGed8nF1WsgGOfW6ltshicwtPP9M/Ar44UdGkiZpDN3tIi
TjWrhHP6ulAD5i0TLdsCUbHlCbBQpOxK6kz0IQXXo2YwZDAdBgNVHQ4EFgQUSbKA
umK4za2mLU9FHr0ONLRL85UwHwYDVR0jBBgwFoAUSbKAumK4za2mLU9FHr0ONLRL
85UwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIgMhPdeCorpqM8xVu7Jc3S4B5U+rIgdpP4my82DxB75PgCIQDxBSt3
UiSe0QiGKjgAt2AnLkf6pENj9Mxrz7T1c7+O/Q==
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
root: 30d036195ba21672139417f85608ab3e3818e099145a39789b5da8db1925b44a
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIBAML5cbmtK8K1u132ECiQz5RhwY5oJ43e6gOnghwCUXAiEAqwdNg+OCHMQLhRYicP4xny48xOITD4kJ1TqGNkZr034=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: b4094b10f3f829d4aca344c1616a691fe8054b69843f28c35907cd72b81e82e1
previous: 2a3fabfac9e028697139139a716fae5c529767119c301ca3c19fef917852cbda
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQD8LHKPyZ4NxYf7BeOazUtrPK7zBgOFhb8UT1oYTnX3iwIhAJJK73KMnlBS0RuogFvjKGfAF8acNktVZIRHOLTp1Jw+','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: 1ce2746a6171e6fce18640cc7437015136f23aa5ac66bd10d35572a0009a5eba
previous: fd6e0e26b19f6cb79bc752079707baecbe95df70f97efb2413778b68efbc7c97
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQDFYTKPsjEWvERcaJ1Aq45dThTJqlhV4LHLpMNSmZ8x1QIhALm46qlrPXA6b5kd0bnxmM0If7CSB/eWRkxu23rn2vzO','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: 7d886e5bbe0006daee87ca8477e1b9d163913369235b83d126a0ab4fb9a955fd
previous: 7705a28e37b40ab7160bcf5d3a19b765c17ee7a41b7f4a06bee8c9eaa35ed0dd
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIFtRBZTDuP103PbD3Fr7Piar1vzB6adpGbu0dn77LdXfAiAz/fR5x9An2hT11bPVKHqE7WlsEhFeb/4EMwY5MTdHFw==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: 6ba900c0366f6da8f17b199c5d6b8d59f06a116b68a911a7adb6e758806c2c84
previous: 0c57191afa16750b743f99b0b27f50d7294fb1c8b3aba5bd5ec890f21f3f7879
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIB8ZwhK5xaM5J5IiTbErV2/pEcgFn6sWYvUz5f6CpG6KAiEA1KcK8mDDSxLg97G+pSZv+GWU98hK2HDDD2jkRqeCrfQ=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: 136da0d6728c98df99622bc7c45820b2fe9376f003cf9832ea3861465f66b70d
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCLwfeoq77A/KzbJr6IeuLzy3s+3hdFIuehwFr+qix6nwIgY8AyoZo7orvy6MLWkNtey+weQfO7NTfua17XpUVomYw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: eacfb194ce7e4f067212157eb0e49113bd00598f43672c51837b0a215e2c16f5
previous: 7c7b84a07d3c26e497852bde969be1980fe87dbca6ddec7bc2a848dd95c21b2f
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCxDjAjzeyKlje6iQ95Uz0yCqn9hDPDLrWgx8gkEjnQQgIgd/rTuZ3gIf+OKzYElpljxo1/xfOkbRLvB5dEsGxddXw=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: 20d7bae290726eb1936b93228f3b2d499539ffacff512c0dff4f520da18975c0
previous: 26ab1e76dc0a6c9fbe351bb821fe9c7251ba56b575724b90d89c661fed7b9d6c
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIF8yW2YI1UO4a3hoBMcAESXG0TQnIqW45nknmqiLFIKMAiBUMHcN4vbszfPOeokIKQwnoqiyvNynkskLYo8fBV0wBg==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: fd398f40097897463de9bf2256f2e386568082ab098d6691b8dbf51f37c161e1
previous: a650f9d82695f31ab2a6cd1772b221b7aedbfc96ad43868d3ec9dedcb69c17c0
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQD7lLpHglBr788Pd3fxr6kEVcsC+Cm0OR80zB+o1RVfiwIgf/QktZp/yq6MJlmw1004EMgBWljKe0hURgVEZVrgM2k=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: a7ae1dab6adbaa18ef1387c7071b08d1f5b66078936bb91813e7476f7c8a0ef4
previous: 9ef55f3924e9553a239c317885136234a4b370570d256058f6c3fac37606d418
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIE6+T/m+BBfwuqfbykwodtLDELFtM67xdfgvOJlu01VbAiEArslTLvAxze5/9cO/qmx1ZJ0+XkiTxW5Tgmb/xOWTRT0=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: c94c58d9cfae67312e65097a85693774c4ca23de5cb66c5e7754ece0c4ff58a8
previous: 6384ba914fcaf2d63efcb9d086f26956094c8a97059ea9c9da17233ae478f087
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQDqxKHTNTqGXZDNrggbmGCNmkd54cpRhgXMYbwF4sgXJAIhANg1X+N0G1H4eve3lIdDMzqK++coMHOoeg1wMyVfwSUl','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: d18214787eae0ec98a8f427f1c41a4fbb7ec59581bf696b84e05719768ab95a8
previous: 76e0d9dc9e81468575d2d08f2cfef72a9b1ffec86c0f2fa4c375eed1eb37492f
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQC8edeSNqyUoArYVrbqaVJQiUeyrdGr2uh9h9rt5y9NKQIgH/RsRqOR0GO8ebUlPure8AjSobC0LQjJGckmZONgi5I=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: 5b9cf63e5157f27736b7f15a744c3eb30184bfaca3f497dc03b01b726e1e384c
previous: 309a845d5f3ec9c20d228af1c8e775c9265d17f41ff565b49ec752aa2924c5b2
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQC/MsnA32HsVV7ESGTPKMS4MFDtN+cDzjQ0SVZV0opLkQIhAIdY/aglnj3I00DnhFsZFlvOXR21gI0qkcaa2oDA7hB8','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: 187037e325f40eb98fd3047125176f088abb3ed1e5505e584774d2d0f491bd7c
previous: 4e51ba0c2191c3147d96c3e5300c005bf0d6975feda015d1cf27c44e2ca29e15
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEQCIDNrE/DVSlS8cQ8FHlpg6SLsATdgiMt2b0t1EYkMh7qoAiBwvJhlNddX0ofSrJypgIl9VcjUS5Tjdz7J29p+2taHGw==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: 007e8d67aa3882ea828e15c2258d3dd48fe8715c92658c04b8211018b14b41b2
previous: 4e8f2c5f810e1db53d4944b06e1f69df09dc4f61c2ca75b10fd986ec078e1b0c
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDV9txnN4dNHXVIjCHKZKlCt9xRdr5oE7dZx2394sxL0AIgaggdJgeLhElj3XsQ+LnZawCz21rD5oNQ3cfdlTXMeAo=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: 9b30bc003d6804c7e813152d90f3464283fd9656d0757ff269026339191a0f3e
previous: d167713eaf12f701b3ce42996c5aa2cdd73052749bf13f32a0f003bdee4b2860
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQC3gmoeeM8ayj7sxRmKS602w21bpa0TtB/KRYAVYG5hHQIhANVCw5KA+78s1jxZ3a62NvjSYN69/xiQQZlpG16ZLdGk','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: 9eb0e0a536ea747a24e62b77ff3fd06e110ad065842336c530a2dad6d6df1d0c
previous: 5ca67bab5f3b360dd60d43978a81b8771780d8472439ae00e9afe974dd541f0c
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIC0ZPReAgcTlHi3tHmkCnfmlEnCDVKH1KIb/lwMf6D7ZAiEA17pC4i4p2AjDpZ3I38btmY0Ry0m3lXgzg9L2ZA80WhA=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: 93a63e435ff85a38bed96569152897228be3bde1d3f10358a36facd8c5427fdd
previous: f0c80aa5b6b6b489e82b60a741a83df94d3028106ea5f7ac680a536004855d9d
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQC7vUcQQHnc0xGTpdNf6YVPjAgMawEhlJ9LPbh92IKevQIgQz/R1L1IkTZ+BuYvH3gzOmSXgpmWHDvXmtAPIW1lox8=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: ea544eff9ccac56c11f22ccd1190b9f2748101e9c229baa191136ca0bbe68c3d
previous: 8f75f79a25d72a52ca863fe7133f3f1825c3eac24ad82a31f53b9a7f59912592
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIC1THKhJ1pUQOytb6GVOIxojsk9IKgAV9emYZtUFw0EVAiBxpB94yVXG2S1YzV3Cz6WVJxGgr5zkcMWSkUpSRT2lSA==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: b4812e4f4fc5ba66304d1e759eef6939e9e3918026d9eb266f0737568abfd8aa
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCFqlNLpXoqkM7gL15T01FtZ4Q0HyXVLg2tZKmbzvOLpwIgRDWqxpwfg9ddtoLjofNwy4oX6haD2k/j+1rrST0ECoQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: 5854f4d3d5a3abbc775a68705780e8c06360198385b436933d11306558017daa
previous: 20809699242f3933ad05b658e43dbf0e496e9a8114926ffa86f24f9f078a6c7f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDL4zF8Aa7572qTy7tCVRwGe5L+o+hi0B8GdA5X9KOdZAiEAlhYknP75kkMPAHVbmZwFa0stHHmiPdtmCXH/HUJivPo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: b2b2643e4ae38e81a8605f1610daef746549c210043496cf6630eedbf241e796
previous: 87b1c4e65434e4cca8251ca4de2e5f2c37bcb12fb8021bf6617f3dcd35efcacd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBmCicDr0Sjg3E1wjSPFXs4qNGnNjsDIypWVD2s7dmKrAiARBkZnvQdiZvNJANNWpSRoj1TUYqfLR8oqvnDCM+E8kQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 0aedd5b1803944b1d719b8f35f94f1f70cc6d03a5f97cb7213bc37c5208033bf
previous: b78f1344dbe6869120fb055cd02d01eb3c7dd43a89e9a78890b9e97f681aea69
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBpcBkNmYPQ+zrdCclKQ8nsCh5Sy6FGZmFG0CPlNyj65AiApdTDs6uQ9YvvAy7U/Ul8e4SfLewdTdv7RaR8ZtJ3Puw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: 9e53ba2df86ab2903fcabca2a2d356a7187d5edef5f3d3762f3f92d13c7c065b
previous: aad48cd7e623b389d759108676b1e00dbcf438f9de675eb02e78a814c9624f2a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIH6+u3Ut+w1wYP6kpA/fPwg+7yFMnmdex+9IPhvFUO6sAiAv0S1JqtxSHIcDkrfR54j/BQyR4pzhfgULY7xIBCz+yg==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: 19c41c30e17c53e1d5b343d03014785b0689804fc91b4e3f3087d4fd2e21ed2f
previous: 566deb65cbde03e629d3ba59f6763033f696c653a37ec97b44b79abae066b60c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDXV/LvEMFFMyA3QkzHwK67E/T2uQ5QwVr2DN+zXyDpfQIgXn+zwMGjRO52Wto1oclty17Dc0f9TBJoIzwyExQokNE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: 27b853fd4ca61c287d41b31898e6d58f702424ccbb9b91f25f85b3073bc5e7a8
previous: 75d10a556316e563ea6964b52d401999ecdf376a8b4dcf0575e273e7a0e8b94c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCyJUrQQpAyPcI3PGHg0SJzNa9lcGDe9ORzkFbHuGNzKgIhAMM61diwbs0TJPAR72R9avzQKKnm4swrkCqgBCrSh9yS','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: 5b7fe697dd4ab03954cd5a68bbe50b2c30e482902bc7e071710638f9247019a4
previous: 696d443ccd9c1ae06666adc341f4cba0dacbb6cf2a5a2c7c78405a2e3e335707
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIHWDcvkA+8Q8rQw31lcWlTHgPzs3811te1aRq6IFvQtjAiEA4XZYqDsftzbtftn4GksEuPzrzoUP9JjUw2Yss8xAtG8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: 7c7b07b8fc020269b6d5d431414f07a60f9e002bc664b3846a0dc8ca721b25be
previous: 9578de84f1eee59c7ecdfee085d4ca61106f67c397db767edbe4abb49b311f45
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCh1CMar12hv1VZnrxUpe5aipoxpe2gnW5mozF2052IJgIgantdyv8WdSz74X1DUx8b8LUovtlbNN8QFvjaAjMHgpo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: 8699cdec823de98908070a7d5e3fcebbcc3df03acc859ba94447e26367afe3cc
previous: 27263a4750924fdd3afcad8ba0738660295406b5796f8385465e9757ef009f03
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIG9vXNIuyasnyP/4qFQU4PQQ941fyJKXL2tt8OJ3KBLLAiEAjbU9zekXk6oBBCw5lYkL+coJa2NWP66nZklWpS2VQ5M=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: 4134047db1e6e5749b19b82d08a7d91257d095100cd6b7da7472dfc31a1e6333
previous: 4f1cdee891b9a7094ac9653ee88db39866129371c47b705a02118c75aa348f21
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDUiDMvXrX4nx36HUeMOeYvRfAwCQi7HUewwyOw3WEzrgIgcMNZBEp9kYD8QQcumL6jlXatHlLw7yxcblmjRw0O7AQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 9fccadd44be65c045b829e63467674dc3acc54531f34366a3bd0be6126461e50
previous: 764ea79cc9c1acc5bb793a052bc736e4460252fb55b192f73108512277b063a4
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCK9Z9W4IA+iIXO7g034gWnX/aWK4OjKePSm/VvSP2RiAIhAJ1tLN+TrXezob5a8H4jU0vaEuLcEyl7CGsLjwP23nmU','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: fffeadf9af3a27f78be7d85057f40dcc55e2a0cf42fd4d152a094d570db1ab3f
previous: 4efaee2298ae403f3d307d18cca0a4b2fda7b2b91ed66e8d10d5c39dbf0b7f38
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIG0k6X1crWNLL2x7NtfHVoWYAKa7ygTVuVyINu4QQnwJAiEAw5+udAhAo3Y3WjHvodzSvOiei2mzrgVlGa/Y31VrM5s=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: cdc0842317cd77a1db822a98b14f4873208b136f9c17e2984faa536160c71a28
previous: 375c65672f91a26011c4eac8baf16ccf2cc4cd66ec1fd57ae2934d2b595a534a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQD92zjiOROhbavfb/yb5tHtBxWip9v0bpbXcZV05qFsowIhALBh1F/yuMdNJ7LOZ2JedGx/MLJxwdWfizOq5BwkdUgj','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: b904ff147ed5c061831b1b868265dc1b18fe2c22d08295833b6d7b5c68248db0
previous: 9f517668458a48843e50e0840d1c97f601ce0e9e33ed7d588cdfdb1f73ec88d5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD9iGBMNqgl4gAblqoi+4VTf+huwDXhgvv4nb/dy1y2NwIgU1cZR643Em2XM3B4so9qjzQLrwmFlg3wiG8xmkA9ZT4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: 3056f36444cbbdbe57a72048da632b875cfcf009337efd822a0e3d692598e920
previous: 8323c424cee577ddc48879f17f341410473c96e520c36571d774890e7254d6b0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDRTxZxbmjzDwJij6ywMIvFLof4RNag6nRVcChdwLJUDAiEA2qS/58KrSymnS1dfTbJdqCOvJ+9Qrql40TNlVOrdcjs=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 75903f3f5019aefe226704d43a60ec6d7d830bbfa588d1ce8f31b57c0427f32e
previous: 5f6abc8962fa7d382a9552dc8607c5b755622d346310d9bebe99b9fdf08d03a1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAJbHQCjRISu7zGYKdIKsCjm6hBxcpKyUD+Rji0tGJuqAiEAoP2PpeIm+0AmlXGcqkNu3SQn4tx7BiUlvJ/ILz4oOtQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: 60b8641493c79f5df51723d3f7881fa77b7b86d9623c5010ddf5d3dc6bde5c19
previous: 70f6d1003e10f90cc61bc161a7cdf75b90d6c1fca6b8ffe16451b7e1241f1844
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDvn4n28Pi0EVHktTX0AcssFkOyUOjD6BYSv1m2v/m9DwIhAPlnmi9ZSpGpJrhAhd+OFeZ3Gf5ccTnWdsBeyVC/KKnh','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: b3cca0ec9beb69ad399c8ead8333249b4d825fd251ce38559128bf0e17f59dd5
previous: 77a15df423dc4bc902deb6f92305dc01dc7ba3766ff823fce8136bbaebdc2926
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD6Yapb2O+BDFsxhaeGucoETyABidDBvdfNvvA42q+IgQIgCcpeKXmVCaaRiyYq7ABbGf+8yD9cuprH1WeK7OYisYE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: b2a9fd9b477bad35ca991ed6d14da3f818789a9c797df5399690e82882bd0f82
previous: 6f234e2ff9b88d91845487b29c67d0177e174d3c3f91bf54187604bb56a6463d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCj9iONG8ImswdBRZmzl6FMpE4dIkW5JkryTwzNLE/cCAIhAO9TOeijj1nGu1I/3GkQlXoZJvwU6NuyvhkYJjisQUb4','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: 5f50d0d492f272d86ab877e82dd1ce31d37abdba3edb85df60a85250051393ec
previous: a0a9e48152ee28f5b9209af9111ab5e598867627612b94404e1d5081b30bdbde
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDF9Nq8UPHt6TFrT1ism5zdBlrCajcEmTkEApuwoA/fxQIhALjKRmaYK7TFAUGuYYbtQ3qelIbo2DWxBS/tLq/wSXeA','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: 91a0fb1773c4980751344c6a27f25ec60c0524244065088fe82606c24bc24e12
previous: 001819848b45d7302ff8583fda4332eafbace400298b62eac7c310118cc32c31
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEX5sT3mdnBrwKrMinv9UKy/8f5v2zdzWKpidAbqfmdBAiEA0V7M2U6zOIj18wdqz4NoR+sw80mRADJUAxNV67Aafs4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: f5d7047ec652733793349bb695981cabc0ce9c26ed793bdfd94b685049c89c27
previous: ad1dec182b28453af4b18d8c8a98f7ab4e2e378b8def0d0ff36c5843b4dff44e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDSr+ouLnGVTdpnSXxdhZe0EMJjFXDD9tpqB+yz50YhTQIhAKDBIdul4mOKCiFudTaU/2ZGDOt4koBupqfQdIHE17Xn','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: adf9cba8a415b2e9fa05cb6e16c31d42677c2f949275cbb365690226a9e8238f
previous: 32dee873bc5ece7d42402c554c201d72df87929e6d71d3cc9eff13870a05c863
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCgXFsaCIhVdE6h5fz+duu9nLIUp7IPOJf41WE3FOatfgIhAIZ2khaXTQQf4uqr8LsdGBFpRn8Ze1trmGc2dIs9c5wF','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: c6e627eb437776c86f421305d3ede220af9455813f36636bae0986fd2083bfe1
previous: 3e2394e11715b8317da4f51ae4dd3d53241ef6e2e973166c0cb4daa382c5c91b
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIAntSOrEwuw8XpP+sQ4oJ1gGSwvTHahwjSOzREzFb+piAiAC7wifnmf76XB12uhcqMbEAFTEWL+MYLR20t8rbMfMQw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: f33f9c584ed43905cfeb546ec8cd32bfd43d679d833751a835b6014c4dd1698e
previous: 4733a2f7c2bb1e5117695824ec78d63ebe3c96899ff7e49ce5fe0d1b5561c048
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIBRfKBrax+cLWrAtExzmjUZKFvZX44MdOxGSOs2A5qasAiEA/U+qa5hOWvxndkKaNc5W4csTwTXXHZUDIR1M+1giFkY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,70,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 70
root: 3e1415e54016fa5f7bf861240ce800946e212bf9b33897f69e16bde41ad4a7bd
previous: 1ec2faa321487ed742c71c6cd58736fe9b47096a9c88b812d6be84a87ca3bebe
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAkVrAX+cOvpYGS3fn14WD6XLKaBvwYeWfFZpj7TWhurAiEA0XlED+UHXcpdAlsJdCZwHV5tJ7NrQQFCkkd4Xpl0/qc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,71,72,1795397411000000,'swg-batch-1
number: 47
first: 71
last: 72
root: cd0f8af4abbe88cf3ec3f977ebf98d33f3c787f1a65247f82e3b8bdf0876e42d
previous: cef60350fe34c55d30921affbe71e964dfa46146624025997f14248b10426349
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCID9AlldpjYjJ6j4odbFGQBOLEqFfnpiF5szsP9ttK9eSAiAmVOATiAwYWVN3YWJA2dCokrnL/tHHI4aj+8I/D1W2ag==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,73,73,1795397411000000,'swg-batch-1
number: 48
first: 73
last: 73
root: 912c489ae5f8877ad53aa13354c6bb7417391eddc68bfe143b911c560a02e7e8
previous: ec5834c6eb5f5ce7118638342cf2fbdc12ad19dd5a7c90f6ab8b6ae3ed48dddb
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQC0s8ecg/6hJzGdrkkiRqpcgxoE8R+7lHOB+7/3lRFy/AIgfSAMO6Dv7MZXGKzDFea6X6UnS8H2cSeadhVsOwGNr2Y=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,74,74,1795397411000000,'swg-batch-1
number: 49
first: 74
last: 74
root: 490a6bd5b126fb607024336274c2b19ab39b12a4df3ff36193140eea12e57879
previous: 6e5a9bac852dc516b0f0d988e632c2fbab84907668701b84098ebab5d7c39411
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQD6Mg5qNo19eoz8y5kQ7hB5iGrPMWAjhrbrr04wfp5YogIhAILeqogM26rAH99uHC7hQI1KD4nP21y55wbJkjnDbXnO','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 01365741050325a92516048f157d865a04959fcf368ced1c7ad1d164222442ef
previous: 8b66265f0c4728af4dfdfc53781e4eb8c433abddbadbd1f228b6c1188dc4490c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCjL+TW8nCURoMteoQFaTfk6jbqk/HBn5LcPhj9zoeIFAIgMVnQ8GTp/M2v1kSJZ29Pkdwd3X24uEv8EP6CZQQGLxE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: ba70b4684f4fad6ce46e03395e17e64e1391ec413ef016d84886b9c5ccf21280
previous: 93ddc16fdcee7e860401e429660ec156b098459a1125eeb8afc492df467bec24
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIF0KnBHBWlXY3h+WW6JmJbUP0bCxNTYHasRlEIeRgSuUAiAe6jA+3M9BCzwp7Edss7iVKSk/FuNrGYJ4rWzNMT2rMQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: 730655544eb007f058678bc56bbc512c363d29b0680a352145210d9700bbf1c5
previous: ec9753cfafcfaf3ca2b3a6b12ef23ad9e5639e834189e8574fa316ba5d4cbd06
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHgbsPlhn25iSth34HjQdM+QbDzXNKYoW6if0CCgGM3MAiA+s30wp9gfpme0eRw1ly+nQZ52ydnpKyiywjuWGt5Sqw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 813cdbbfaef815ecd6a6ee5f442043f4392898290b1bc11fc69fa86284a431ee
previous: 7bcc793384fb317dca013a12a304195b0038fd7b74c90c7ea90e9b020cfc9bd7
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIALM1+Vj5BqMtGG5twgC2u1byATgPmaof3kcEmp7INmUAiEAlS0oSBojFFoD98qo6cyF+gX/PkcDbKwCSrI/mJYptsY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: 4d25803efd1c8315e424ea7a1ce4bf2669ffae97b390c9baa9ee889e130c3f70
previous: afc094f468a376a7de5a708b529493aa827881554d368dbbb3d9e5d7a50bf3c5
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQDj0iPjN68E4p51l6hOqglmcy9hrsK0n26YwQWPwqnqkgIhAMzq1Wypu10PsUBhxymszN49qC4kB+sRFBmrtXDYK4P6','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-520f-7799-8232-2633d76220dd');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-520f-7799-8232-2633d76220dd');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a203b2-520f-7799-8232-2633d76220dd');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a203b2-520f-7799-8232-2633d76220dd');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a203b2-520f-7799-8232-2633d76220dd');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-52b2-7443-965f-141ca73ea0d3');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-52b2-7443-965f-141ca73ea0d3');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a203b2-52b2-7443-965f-141ca73ea0d3');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a203b2-52b2-7443-965f-141ca73ea0d3');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-52e5-74b7-b24a-5d71e8ee82ad');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-52e5-74b7-b24a-5d71e8ee82ad');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a203b2-52e5-74b7-b24a-5d71e8ee82ad');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a203b2-52e5-74b7-b24a-5d71e8ee82ad');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-530b-721b-89c6-e9f01cb21382');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-530b-721b-89c6-e9f01cb21382');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a203b2-530b-721b-89c6-e9f01cb21382');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a203b2-530b-721b-89c6-e9f01cb21382');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-5353-75af-8902-33b57dd9131a');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-5353-75af-8902-33b57dd9131a');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a203b2-5353-75af-8902-33b57dd9131a');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a203b2-5353-75af-8902-33b57dd9131a');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-5365-7495-ae8e-b99736bb9d42');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-5365-7495-ae8e-b99736bb9d42');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a203b2-5365-7495-ae8e-b99736bb9d42');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a203b2-5365-7495-ae8e-b99736bb9d42');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a203b2-5365-7495-ae8e-b99736bb9d42');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-536b-7d9a-8c9f-126e470953cb');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a203b2-536b-7d9a-8c9f-126e470953cb');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a203b2-536b-7d9a-8c9f-126e470953cb');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a203b2-536b-7d9a-8c9f-126e470953cb');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-53d0-73bb-b997-a865d21cb1aa');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-53d0-73bb-b997-a865d21cb1aa');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a203b2-53d0-73bb-b997-a865d21cb1aa');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a203b2-53d0-73bb-b997-a865d21cb1aa');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-53dd-73b3-9ea4-b34129e996c7');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-53dd-73b3-9ea4-b34129e996c7');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a203b2-53dd-73b3-9ea4-b34129e996c7');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a203b2-53dd-73b3-9ea4-b34129e996c7');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-54fe-7215-ac62-a9093fd8385c');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a203b2-54fe-7215-ac62-a9093fd8385c');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a203b2-54fe-7215-ac62-a9093fd8385c');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a203b2-54fe-7215-ac62-a9093fd8385c');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a203b2-566a-7e31-902d-99e1d277bbd3');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a203b2-566a-7e31-902d-99e1d277bbd3');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a203b2-566a-7e31-902d-99e1d277bbd3');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a203b2-566a-7e31-902d-99e1d277bbd3');
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
INSERT INTO "case_events" VALUES(9,'01a203b2-520f-7799-8232-2633d76220dd',1795395600000000,'notice, notified','','notified','01a203b2-5205-7727-9516-23177fd121b3','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a203b2-520f-7799-8232-2633d76220dd',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a203b2-524c-7c29-bfc7-0e34ca34d1d0','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a203b2-520f-7799-8232-2633d76220dd',1795395600000000,'arrived, in place','partly-in-place','in-place','01a203b2-5266-76e0-88ab-66dc9df725b6','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a203b2-520f-7799-8232-2633d76220dd',1795395600000000,'result, released','in-place','released','01a203b2-527e-72d1-8d33-e3c1026d554b','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a203b2-520f-7799-8232-2633d76220dd',1795395600000000,'recorded','released','released','01a203b2-5298-7640-bb6f-aaa882654ac0','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a203b2-52b2-7443-965f-141ca73ea0d3',1795395611000000,'arrived before the notice','','unconfirmed','01a203b2-52ab-778d-a976-7d417d90fbfb','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-52ab-778d-a976-7d417d90fbfb","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a203b2-52e5-74b7-b24a-5d71e8ee82ad',1795395611000000,'arrived before the notice','','unconfirmed','01a203b2-52e3-7ae8-8790-9adab044135c','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-52e3-7ae8-8790-9adab044135c","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a203b2-530b-721b-89c6-e9f01cb21382',1795395611000000,'notice, notified','','notified','01a203b2-5306-7ed8-8e72-f92587bd5639','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a203b2-52b2-7443-965f-141ca73ea0d3',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-52ab-778d-a976-7d417d90fbfb","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a203b2-52e5-74b7-b24a-5d71e8ee82ad',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-52e3-7ae8-8790-9adab044135c","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a203b2-5353-75af-8902-33b57dd9131a',1795397411000000,'arrived before the notice','','unconfirmed','01a203b2-5352-7ce8-a627-393f4a88e11f','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-5352-7ce8-a627-393f4a88e11f","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a203b2-5365-7495-ae8e-b99736bb9d42',1795397411000000,'arrived before the notice','','unconfirmed','01a203b2-5364-77bd-bae2-7208c8d68c70','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-5364-77bd-bae2-7208c8d68c70","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a203b2-5365-7495-ae8e-b99736bb9d42',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a203b2-5365-7495-ae8e-b997e6ee7e8d','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-5364-77bd-bae2-7208c8d68c70","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a203b2-5365-7495-ae8e-b997e6ee7e8d","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a203b2-536b-7d9a-8c9f-126e470953cb',1795397411000000,'notice, notified','','notified','01a203b2-5369-7887-b557-d17fff8c148a','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a203b2-53d0-73bb-b997-a865d21cb1aa',1795397411000000,'notice, notified','','notified','01a203b2-53cf-734d-a2ab-787c4d68beeb','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a203b2-53dd-73b3-9ea4-b34129e996c7',1795397411000000,'notice, notified','','notified','01a203b2-53dc-7cb9-8b15-7b180dbf5cc2','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a203b2-53ef-7ede-b9d1-0a0e0fb2367e',1795397411000000,'notice, notified','','notified','01a203b2-53ee-7223-a19a-f8bfd2879c81','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(71,'01a203b2-54fe-7215-ac62-a9093fd8385c',1795397411000000,'notice, notified','','notified','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a203b2-566a-7e31-902d-99e1d277bbd3',1795397422000000,'notice, notified','','notified','01a203b2-5668-7f65-bb06-a4377e4681db','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-520f-7799-8232-2633d76220dd','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a203b2-520f-7799-8232-2633d76220dd','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-520f-7799-8232-2633d76220dd','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-52b2-7443-965f-141ca73ea0d3','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-52e5-74b7-b24a-5d71e8ee82ad','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-530b-721b-89c6-e9f01cb21382','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a203b2-530b-721b-89c6-e9f01cb21382','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-530b-721b-89c6-e9f01cb21382','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-5353-75af-8902-33b57dd9131a','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-5365-7495-ae8e-b99736bb9d42','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-536b-7d9a-8c9f-126e470953cb','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a203b2-536b-7d9a-8c9f-126e470953cb','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-536b-7d9a-8c9f-126e470953cb','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-53d0-73bb-b997-a865d21cb1aa','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a203b2-53d0-73bb-b997-a865d21cb1aa','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-53d0-73bb-b997-a865d21cb1aa','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-53dd-73b3-9ea4-b34129e996c7','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a203b2-53dd-73b3-9ea4-b34129e996c7','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-53dd-73b3-9ea4-b34129e996c7','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-54fe-7215-ac62-a9093fd8385c','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a203b2-54fe-7215-ac62-a9093fd8385c','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-54fe-7215-ac62-a9093fd8385c','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a203b2-566a-7e31-902d-99e1d277bbd3','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a203b2-566a-7e31-902d-99e1d277bbd3','yard');
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
INSERT INTO "cases" VALUES('01a203b2-520f-7799-8232-2633d76220dd','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a203b2-52b2-7443-965f-141ca73ea0d3','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-52ab-778d-a976-7d417d90fbfb","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a203b2-52e5-74b7-b24a-5d71e8ee82ad','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-52e3-7ae8-8790-9adab044135c","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a203b2-530b-721b-89c6-e9f01cb21382','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a203b2-5353-75af-8902-33b57dd9131a','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-5352-7ce8-a627-393f4a88e11f","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a203b2-5365-7495-ae8e-b99736bb9d42','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a203b2-5364-77bd-bae2-7208c8d68c70","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a203b2-5365-7495-ae8e-b997e6ee7e8d","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a203b2-536b-7d9a-8c9f-126e470953cb','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a203b2-53d0-73bb-b997-a865d21cb1aa','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a203b2-53dd-73b3-9ea4-b34129e996c7','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a203b2-54fe-7215-ac62-a9093fd8385c','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a203b2-566a-7e31-902d-99e1d277bbd3','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('d7b3ede1a9d62ae9b60ca2fa25f549e639fbd9d8ed6ec923d54776dd88b74125','yard-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIULu9fY2W2WDvmoz+VGjbaDVWRfpQwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASyqUo1lOR4hpWmPU1NrHgupwYDff8lN4Yw
PUYQcOl0nTGJkKMM1CcD7pkPpVDU/noRUiAxM6b3anWFCzYp0HAto2AwXjAdBgNV
HQ4EFgQUYU4yyPBrKQt9t43umGkZCpPl6X4wHwYDVR0jBBgwFoAUSbKAumK4za2m
LU9FHr0ONLRL85UwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAJLaoYPacP1rXUUpobO9p4DLHffsuWol5j5KEZXySvQ7AiEA
qU+aGUdNop7qBnCFaINi6GV06ygg9zvVMMEWcQuyX9M=
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'3c51a897e1079dbdb316c8c543ef4e065da5c27392be668ebb18bdd302cc2930',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('5607176662f8f08c50b44c63af539ca89ff38a1ec4a84f6d6fe433f07a6b63db','port-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIUHXp9z6Go8umUaDXsestbUN8gpPEwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQqpJE93tVwOL6Zobfvp3OuV70htORjD8CB
frtNvvREaZSz2BUMFWu6YymhuMDs61Vtrlfc6LAMEXOnkjsTpNE1o2AwXjAdBgNV
HQ4EFgQUCeI0b3weDECDwefkLMz8u6OvUG4wHwYDVR0jBBgwFoAUSbKAumK4za2m
LU9FHr0ONLRL85UwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAKQgb9nwLuPryfUWVEgE9H+yGyr8lR7OY2cOcC/0JUrBAiEA
++yUK/L/QPV1ioedM8SH/tyFV4mqj1fC0I0jv0H3Uck=
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'3c51a897e1079dbdb316c8c543ef4e065da5c27392be668ebb18bdd302cc2930',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: 5f7100dfd6127e1501b9c858bb3091416c85f9b9fdab8fe0d40609006dbd8287
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQC7wE2oWcA60mdTmT2vf4657L3pVMV9UKcLeVQFNsY7RwIhAOvTn/oDLePpxnaPg40BgqAhEZ8zvtz6d6eO854OEluT','5cd252fb0ce89324','1 5f7100dfd6127e1501b9c858bb3091416c85f9b9fdab8fe0d40609006dbd8287');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: b1be099a231c3ea860da9fa4fe5d7a0c17e405db56c7679aab5408c2206f8d9d
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCFOmhcBGWuGiUtazKr1QRvL3Ff6bzTnCMsHCZvFobV/QIgYtLIOhZpHDMIe6xPS+LXDQpClLlYfJvSk6GeMziMD3o=','5cd252fb0ce89324','12 d938f7b604c71e7614b1265261691578b5183df24806ad64b6166dba8e7d6af3 41fe5a99ac68082712f707023c8aaf80af9af53afad1fac44449184385a90b07');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: 0125bd118be7447da5e36f12787c91c07a7626460018297b55743bd57b40c0c8
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIDHAadrB1mmf4Txijp7lRvapmwclCy0sHMxayuTTwOcbAiEAqVh6lz6O7zran7jJ/Of1ozJt7PCgxIiXKiVz88A9n0k=','5cd252fb0ce89324','15 d938f7b604c71e7614b1265261691578b5183df24806ad64b6166dba8e7d6af3 41fe5a99ac68082712f707023c8aaf80af9af53afad1fac44449184385a90b07 79ad9c40570ed9c77aba7f7f608508cc47b9bbed72e38e6a32c5e4f17830db20 46f38ebdfe4c4b09414fd55174c8184a61ad8c198109a542a7927a8434694978');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: 2919361723e8ce247348b7a4decd99919a172e6eaf74affac2fd73aa5ce2276a
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDTSIz/V3U+qkm7XXe/Km8+pueQB2UhaE8/wq4kzN5hnwIgVyqWwJhW6USMwItBHEqydczIk49I4INsrScoBsvdaS4=','5cd252fb0ce89324','19 b0dcc5866dfda5ce06def4af85f2a76371bbe106de9d1c7dfc62b3f6d5c84068 70fe123533029e9590641e0ad3b2ecd70569fcb5d33fccae9fdc9ffd40a2991d fce94f0c32807908f9c1ff4f0bad4846f20ba223469e5ddb57d7dac29aab7255');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: 29b38a2b9d92c393ee82fc18949248bc2e51df1c722ed8df2b4594034add18fe
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICoZ13C4CeX5q7fz+nfveNK/U3vz6wc9iUAjKk8bCSSHAiEAqQFlGoO7hL2Z6kGKKZ3Gm4s9fckOuGF+wblU7Jx28Ew=','dc0ce633dbcc913d','20 b0dcc5866dfda5ce06def4af85f2a76371bbe106de9d1c7dfc62b3f6d5c84068 8e1f9c2f9c648a0fbe305e76dab838b79f8aac6c039fca7b55c1075677364d9b');
INSERT INTO "checkpoints" VALUES(52,1795397422000000,'swg-checkpoint-1
size: 52
root: 5dfa32f416446a879cb7b7c8dfe69ecc5a2182ff94ebc47d074b23f97cfe141a
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIAcJwkkz19i6z8A9O1fV78WLmM1Xzy6XZy9kZPOLA4wBAiEAspXBBg3sa1EFoaigH8ykn5LEE/M8d24cY1gz8I/LedE=','dc0ce633dbcc913d','52 bba95f740ac0ac8ff3fc361bf4f95fe7e78dea727a01f012caf9f031c0123efb 20fe1e32ef4c7a41ec1a263db7d03d4543ac9923da4f922e753f31328e6039c8 383acf820fead6261daee278a6f4afb59e9e6a2bfcc4aa8a0c9d3718ed7e58a0');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 0b8fedd293395827d0a25df18fdaf730e1647ce2386e4323af7a559569dc26f6
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIBxhIeF3wx2dCXp6aoOREcD93y6o4heAqcwcq815yA9AAiEA9IcPSGdAnCL+z/gVB5AA6EPZU6pQ83+c65NelfAP3oE=','dc0ce633dbcc913d','10001 c8bdbca0167e493c3c7724fc719267347cb8968f83b2120aced1319ad70f5eea e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d dcdd03a2a55de7ee28cf6ce859c4b6eb810f0b6187006ef984216bdb82fc222a');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: 3139ebfc4de9c9c9a6c4d13e468c50ea050c4babb7028b40c3c02fc8cf89d6ce
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQCnOnMmkuko9aoF1aimCYWjr9cVF65HjBqcf21lEXLS2gIgKK72+5FrftFEQiTWtezL1LUtPBe+7TlDhqxOqvZjneM=','dc0ce633dbcc913d','10002 c8bdbca0167e493c3c7724fc719267347cb8968f83b2120aced1319ad70f5eea e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 9c4ae9774d0aa39a7a78b7fe000bd3ed61579579dba19a6ff8947e8ca977b11a');
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
INSERT INTO "crls" VALUES('3c51a897e1079dbdb316c8c543ef4e065da5c27392be668ebb18bdd302cc2930','1df6275d2379f4b6457282540492442502a1f25e8c331b4be7bfe499c3640ac6','2',1795395300000000,1797987600000000,1,1795395600000000,X'308201203081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A3035303302141D7A7DCFA1A8F2E9946835EC7ACB5B50DF20A4F1170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D2304183016801449B280BA62B8CDADA62D4F451EBD0E34B44BF395300A06082A8648CE3D0403020348003045022074FA35741E04DB2B213938AB5D477BED1A8DAEC167D68D8F969A335843CB7416022100E779443DBB3C446FE4C707D836201C8C59AE6FEA2E7C3DD1634383031A3336B7');
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
INSERT INTO "deliveries" VALUES('01a203b2-520f-7799-8232-263400d1adbc','01a203b2-5205-7727-9516-23177fd121b3','01a203b2-520f-7799-8232-2633d76220dd','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a203b2-520f-7799-8232-2634c7c9b98e','01a203b2-5205-7727-9516-23177fd121b3','01a203b2-520f-7799-8232-2633d76220dd','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a203b2-524f-778c-a0a0-a8a0c5aba5d2','01a203b2-524c-7c29-bfc7-0e34ca34d1d0','01a203b2-520f-7799-8232-2633d76220dd','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a203b2-524f-778c-a0a0-a8a1b4949363','01a203b2-524c-7c29-bfc7-0e34ca34d1d0','01a203b2-520f-7799-8232-2633d76220dd','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a203b2-5270-7c07-9e32-bf3b9aa9eac6','01a203b2-5266-76e0-88ab-66dc9df725b6','01a203b2-520f-7799-8232-2633d76220dd','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-5270-7c07-9e32-bf3c3e3e6897','01a203b2-5266-76e0-88ab-66dc9df725b6','01a203b2-520f-7799-8232-2633d76220dd','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a203b2-527f-777e-9115-ed9fb433ba25','01a203b2-527e-72d1-8d33-e3c1026d554b','01a203b2-520f-7799-8232-2633d76220dd','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a203b2-527f-777e-9115-eda072e215ff','01a203b2-527e-72d1-8d33-e3c1026d554b','01a203b2-520f-7799-8232-2633d76220dd','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a203b2-529a-755b-9b7e-3aa305209ad3','01a203b2-5298-7640-bb6f-aaa882654ac0','01a203b2-520f-7799-8232-2633d76220dd','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a203b2-52b2-7443-965f-141d8352ad72','01a203b2-52ab-778d-a976-7d417d90fbfb','01a203b2-52b2-7443-965f-141ca73ea0d3','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-52e5-74b7-b24a-5d721a213d12','01a203b2-52e3-7ae8-8790-9adab044135c','01a203b2-52e5-74b7-b24a-5d71e8ee82ad','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a203b2-5477-7cc0-a1f7-e73020753a0d, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-530c-7c0e-bc92-48a38fbd54f1','01a203b2-5306-7ed8-8e72-f92587bd5639','01a203b2-530b-721b-89c6-e9f01cb21382','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-530c-7c0e-bc92-48a45f20e3c4','01a203b2-5306-7ed8-8e72-f92587bd5639','01a203b2-530b-721b-89c6-e9f01cb21382','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-5353-75af-8902-33b583c833f2','01a203b2-5352-7ce8-a627-393f4a88e11f','01a203b2-5353-75af-8902-33b57dd9131a','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-5365-7495-ae8e-b997a0e2a8bf','01a203b2-5364-77bd-bae2-7208c8d68c70','01a203b2-5365-7495-ae8e-b99736bb9d42','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-5366-77b0-9d5d-c02a0ce0732c','01a203b2-5365-7495-ae8e-b997e6ee7e8d','01a203b2-5365-7495-ae8e-b99736bb9d42','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-536b-7d9a-8c9f-126ecf88c4ad','01a203b2-5369-7887-b557-d17fff8c148a','01a203b2-536b-7d9a-8c9f-126e470953cb','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-536b-7d9a-8c9f-126f05b36334','01a203b2-5369-7887-b557-d17fff8c148a','01a203b2-536b-7d9a-8c9f-126e470953cb','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-53d0-73bb-b997-a8667934fa67','01a203b2-53cf-734d-a2ab-787c4d68beeb','01a203b2-53d0-73bb-b997-a865d21cb1aa','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-53d0-73bb-b997-a8669ba4d80d','01a203b2-53cf-734d-a2ab-787c4d68beeb','01a203b2-53d0-73bb-b997-a865d21cb1aa','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-53dd-73b3-9ea4-b341a17d029d','01a203b2-53dc-7cb9-8b15-7b180dbf5cc2','01a203b2-53dd-73b3-9ea4-b34129e996c7','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-53dd-73b3-9ea4-b3423f070a0a','01a203b2-53dc-7cb9-8b15-7b180dbf5cc2','01a203b2-53dd-73b3-9ea4-b34129e996c7','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-53ef-7ede-b9d1-0a0ee0883399','01a203b2-53ee-7223-a19a-f8bfd2879c81','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-53ef-7ede-b9d1-0a0f5d18401c','01a203b2-53ee-7223-a19a-f8bfd2879c81','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-5492-7d15-9c3a-71f75fd56140','01a203b2-527e-72d1-8d33-e3c1026d554b','01a203b2-520f-7799-8232-2633d76220dd','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-54fe-7215-ac62-a9098b8fb826','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','01a203b2-54fe-7215-ac62-a9093fd8385c','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',71,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-54fe-7215-ac62-a909fc5f5637','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','01a203b2-54fe-7215-ac62-a9093fd8385c','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',71,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a203b2-566b-7e04-bd09-e1486e244ddf','01a203b2-5668-7f65-bb06-a4377e4681db','01a203b2-566a-7e31-902d-99e1d277bbd3','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a203b2-566b-7e04-bd09-e1492b8fceaa','01a203b2-5668-7f65-bb06-a4377e4681db','01a203b2-566a-7e31-902d-99e1d277bbd3','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a203b2-5205-7727-9516-23177fd121b3',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353230352D373732372D393531362D3233313737666431323162333C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353230352D373732372D393531362D3233313737666431323162333C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353230662D373739392D383233322D3236333364373632323064643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353230352D373732372D393531362D3233313737666431323162330A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303362322D353230662D373739392D383233322D3236333364373632323064640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220663732326236643435383165613534346265636136393664663136383966666331653162323136613661313039333831303034376538386335633162666331353C2F4C6561663E3C506174683E3C486173683E346337653038366133663731373765353261643333363363373932366437656564333264666437613438313532393266393761326633666337383364643462623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20656163666231393463653765346630363732313231353765623065343931313362643030353938663433363732633531383337623061323135653263313666350A70726576696F75733A20376337623834613037643363323665343937383532626465393639626531393830666538376462636136646465633762633261383438646439356332316232660A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514378446A416A7A65794B6C6A653669513935557A307943716E39684450444C7257677838676B456A6E5151674967642F7254755A336749662B4F4B7A59456C706C6A786F312F78664F6B62524C7642356445734778646458773D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-524c-7c29-bfc7-0e34ca34d1d0',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353234632D376332392D626663372D3065333463613334643164303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353234632D376332392D626663372D3065333463613334643164303C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353230662D373739392D383233322D3236333364373632323064643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353234632D376332392D626663372D3065333463613334643164300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303362322D353230662D373739392D383233322D3236333364373632323064640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220366238613966393237316534366435643365613065363238333661643538643330363966333864343434656538386364343339373661626262643037353363373C2F4C6561663E3C506174683E3C486173683E346162353362613532336230313739333062393833356164336335633537303765326662383762663132623639346266663331346363663266623862313431363C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20323064376261653239303732366562313933366239333232386633623264343939353339666661636666353132633064666634663532306461313839373563300A70726576696F75733A20323661623165373664633061366339666265333531626238323166653963373235316261353662353735373234623930643839633636316665643762396436630A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455143494638795732594931554F346133686F424D6341455358473054516E49715734356E6B6E6D71694C46494B4D416942554D48634E347662737A66504F656F6B494B51776E6F716979764E796E6B736B4C596F38664256307742673D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5266-76e0-88ab-66dc9df725b6',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353236362D373665302D383861622D3636646339646637323562363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353236362D373665302D383861622D3636646339646637323562363C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353230662D373739392D383233322D3236333364373632323064643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353236362D373665302D383861622D3636646339646637323562360A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303362322D353230662D373739392D383233322D3236333364373632323064640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220616639623336623166653866623736383637653662346664666430316366626161613637393939323931346362643636666162643738613966363337346137613C2F4C6561663E3C506174683E3C486173683E623461333264646235386565363236373934623564313331373862323462383430306334653337613062363163393635633762373534333835393931666333393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20666433393866343030393738393734363364653962663232353666326533383635363830383261623039386436363931623864626635316633376331363165310A70726576696F75733A20613635306639643832363935663331616232613663643137373262323231623761656462666339366164343338363864336563396465646362363963313763300A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495144376C4C7048676C4272373838506433667872366B45566373432B436D304F5238307A422B6F3152566669774967662F516B745A702F7971364D4A6C6D7731303034454D6742576C6A4B65306855526756455A5672674D326B3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-527e-72d1-8d33-e3c1026d554b',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353237652D373264312D386433332D6533633130323664353534623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353237652D373264312D386433332D6533633130323664353534623C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353230662D373739392D383233322D3236333364373632323064643C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353237652D373264312D386433332D6533633130323664353534620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303362322D353230662D373739392D383233322D3236333364373632323064640A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220303234373961313461383938366161303861333533383134323435633838383938653432343861363831383833316538356665666362363531326665353632333C2F4C6561663E3C506174683E3C486173683E373138626666303464323437653762303563613938363037356163613861663733366630363761343665326439383666303564376436313133633637383238653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20613761653164616236616462616131386566313338376337303731623038643166356236363037383933366262393138313365373437366637633861306566340A70726576696F75733A20396566353566333932346539353533613233396333313738383531333632333461346233373035373064323536303538663663336661633337363036643431380A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434945362B542F6D2B4242667775716662796B776F64744C44454C46744D363778646667764F4A6C75303156624169454172736C544C7641787A65352F39634F2F716D78315A4A302B586B695478573554676D622F784F57545254303D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5298-7640-bb6f-aaa882654ac0',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353239382D373634302D626236662D6161613838323635346163303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353239382D373634302D626236662D6161613838323635346163303C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353230662D373739392D383233322D3236333364373632323064643C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353239382D373634302D626236662D6161613838323635346163300A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303362322D353230662D373739392D383233322D3236333364373632323064640A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120333034323337333435333830666461646566663135646330663033613662636637333530303934666433376561346331376164663333303331356337396165613C2F4C6561663E3C506174683E3C486173683E616438363566643537316436333763643734326134386337633563373233313434343465653261646235626332353232373363336430396537343132663062303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20633934633538643963666165363733313265363530393761383536393337373463346361323364653563623636633565373735346563653063346666353861380A70726576696F75733A20363338346261393134666361663264363365666362396430383666323639353630393463386139373035396561396339646131373233336165343738663038370A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514471784B48544E547147585A444E726767626D47434E6D6B6435346370526867584D59627746347367584A414968414E6731582B4E3047314834657665336C4964444D7A714B2B2B636F4D484F6F656731774D7956667753556C3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-52ab-778d-a976-7d417d90fbfb',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353261622D373738642D613937362D3764343137643930666266623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353261622D373738642D613937362D3764343137643930666266623C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353262322D373434332D393635662D3134316361373365613064333C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353261622D373738642D613937362D3764343137643930666266620A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303362322D353262322D373434332D393635662D3134316361373365613064330A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120383961363963353131613661623861383432323030613733653533356366343832656131343531656534633735313038303461363939363431616231393731333C2F4C6561663E3C506174683E3C486173683E306230333962633139636433663638313933666536663365343761386336336165383561306630653962656636333939656130626437396532393239616366323C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20643138323134373837656165306563393861386634323766316334316134666262376563353935383162663639366238346530353731393736386162393561380A70726576696F75733A20373665306439646339653831343638353735643264303866326366656637326139623166666563383663306632666134633337356565643165623337343932660A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514338656465534E7179556F4172595672627161564A51695565797264477232756839683972743579394E4B514967482F527352714F5230474F386562556C5075726538416A536F6243304C516A4A47636B6D5A4F4E676935493D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-52e3-7ae8-8790-9adab044135c',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353265332D376165382D383739302D3961646162303434313335633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353265332D376165382D383739302D3961646162303434313335633C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353265352D373462372D623234612D3564373165386565383261643C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353265332D376165382D383739302D3961646162303434313335630A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303362322D353265352D373462372D623234612D3564373165386565383261640A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120626161613732333765333633626236376234383935336561393263346330333762346561633666343661306537373834393839393138393261313936623539373C2F4C6561663E3C506174683E3C486173683E376563623465366330366663623963633336646538643433393533333232343564363131336332633262633831633464643361623866626565353238336132373C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20356239636636336535313537663237373336623766313561373434633365623330313834626661636133663439376463303362303162373236653165333834630A70726576696F75733A20333039613834356435663365633963323064323238616631633865373735633932363564313766343166663536356234396563373532616132393234633562320A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951432F4D736E413332487356563745534754504B4D53344D4644744E2B63447A6A513053565A56306F704C6B514968414964592F61676C6E6A33493030446E6846735A466C764F58523231674930716B636161326F4441376842383C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5306-7ed8-8e72-f92587bd5639',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353330362D376564382D386537322D6639323538376264353633393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353330362D376564382D386537322D6639323538376264353633393C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353330622D373231622D383963362D6539663031636232313338323C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353330362D376564382D386537322D6639323538376264353633390A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303362322D353330622D373231622D383963362D6539663031636232313338320A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220666665626632663931653131323039386436396364353133326130613430323162346365323234383233343935353163373430386138366563663636306335393C2F4C6561663E3C506174683E3C486173683E656438326266663663623939313464343635383566663339373534616632373465326161353130343835356335336436363233366332303064373866363132663C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20313837303337653332356634306562393866643330343731323531373666303838616262336564316535353035653538343737346432643066343931626437630A70726576696F75733A20346535316261306332313931633331343764393663336535333030633030356266306436393735666564613031356431636632376334346532636132396531350A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45514349444E72452F4456536C533863513846486C706736534C7341546467694D74326230743145596B4D6837716F41694277764A686C4E646458306F6653724A797067496C3956636A555335546A647A374A3239702B3274614847773D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5352-7ce8-a627-393f4a88e11f',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353335322D376365382D613632372D3339336634613838653131663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353335322D376365382D613632372D3339336634613838653131663C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353335332D373561662D383930322D3333623537646439313331613C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353335322D376365382D613632372D3339336634613838653131660A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303362322D353335332D373561662D383930322D3333623537646439313331610A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120313234363731666563356637393035376339616435313338393531613138383730313930373339636262643733373032356534643662383039383137386334373C2F4C6561663E3C506174683E3C486173683E663761396230633234373664303964613938316464333537376136363363326131613733393032313138333238633332383366613362653363613033363165663C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20396233306263303033643638303463376538313331353264393066333436343238336664393635366430373537666632363930323633333931393161306633650A70726576696F75733A20643136373731336561663132663730316233636534323939366335616132636464373330353237343962663133663332613066303033626465653462323836300A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514333676D6F65654D3861796A377378526D4B53363032773231627061305474422F4B525941565947356848514968414E564377354B412B373873316A785A336136324E766A53594E36392F786951515A6C704731365A4C64476B3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5364-77bd-bae2-7208c8d68c70',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353336342D373762642D626165322D3732303863386436386337303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353336342D373762642D626165322D3732303863386436386337303C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353336352D373439352D616538652D6239393733366262396434323C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353336342D373762642D626165322D3732303863386436386337300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303362322D353336352D373439352D616538652D6239393733366262396434320A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220393634613735383465333765626337356162656331623232653864363430323132613861376539313436393965626634623761613661363934643763343738633C2F4C6561663E3C506174683E3C486173683E386265643834646562616135353361306666663562383434356566346264343139663437653761393134323263636636336261316131346561663136643366653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20396562306530613533366561373437613234653632623737666633666430366531313061643036353834323333366335333061326461643664366466316430630A70726576696F75733A20356361363762616235663362333630646436306434333937386138316238373731373830643834373234333961653030653961666539373464643534316630630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434943305A505265416763546C48693374486D6B436E666D6C456E4344564B48314B49622F6C774D663644375A41694541313770433469347032416A44705A3349333862746D59305279306D336C58677A67394C325A4138305768413D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5369-7887-b557-d17fff8c148a',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353336392D373838372D623535372D6431376666663863313438613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353336392D373838372D623535372D6431376666663863313438613C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353336622D376439612D386339662D3132366534373039353363623C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353336392D373838372D623535372D6431376666663863313438610A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303362322D353336622D376439612D386339662D3132366534373039353363620A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322035636330333231316130346262316236643537326333356239333439633064346535646138353233616266323838363836356162666636636631376264313635207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E353336343761346362353539363133376333366531386164303035613064616138636130643362653666323236623665343263356334666632653766613239643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20393361363365343335666638356133386265643936353639313532383937323238626533626465316433663130333538613336666163643863353432376664640A70726576696F75733A20663063383061613562366236623438396538326236306137343161383364663934643330323831303665613566376163363830613533363030343835356439640A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495143377655635151486E633078475470644E66365956506A41674D617745686C4A394C5062683932494B6576514967517A2F52314C31496B545A2B427559764833677A4F6D535867706D57484476586D7441504957316C6F78383D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413067414D4555434951435A646E4C34384A77616E68767568586F794E6B6B3832504859695971665554736F316A59626E507377635149674853567241767635387434526E6E394B44364B4D5632624C7755334D6B455577664252354865556C6D496B3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-53b1-727d-9b21-a721d65fadaa',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353362312D373237642D396232312D6137323164363566616461613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353362312D373237642D396232312D6137323164363566616461613C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303362322D353362312D373237642D396232312D6137323164363566616461610A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20353835346634643364356133616262633737356136383730353738306538633036333630313938333835623433363933336431313330363535383031376461610A70726576696F75733A20323038303936393932343266333933336164303562363538653433646266306534393665396138313134393236666661383666323466396630373861366337660A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349444C347A46384161373537327154793774435652774765354C2B6F2B68693042384764413558394B4F645A416945416C68596B6E5037356B6B4D50414856626D5A77466130737448486D695064746D4358482F48554A6976506F3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951436474646C7464676552676E5762356A41456A41425A766133476764397964535563355A4867584A37736D414968414B6F716C4C616F536A6B726D796635325A372B736F4E6B48384D41375656415557726A6145386E78682B523C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-53c3-7ded-945d-e68def48b536',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a203b2-53cc-7787-9b88-d6340f26bf0b',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a203b2-53cf-734d-a2ab-787c4d68beeb',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353363662D373334642D613261622D3738376334643638626565623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353363662D373334642D613261622D3738376334643638626565623C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353364302D373362622D623939372D6138363564323163623161613C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353363662D373334642D613261622D3738376334643638626565620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303362322D353364302D373362622D623939372D6138363564323163623161610A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220396132323163376439316337373430386536636666396234323161376339623365643665653865333461386434316139653764656631336636633264613330333C2F4C6561663E3C506174683E3C486173683E663738306365633164666165346338393933613237623037633366393533393231343833326335313766623737383261336530366366636462393937386336653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20396535336261326466383661623239303366636162636132613264333536613731383764356564656635663364333736326633663932643133633763303635620A70726576696F75733A20616164343863643765363233623338396437353931303836373662316530306462636634333866396465363735656230326537386138313463393632346632610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4551434948362B753355742B7731775950366B70412F665077672B3779464D6E6D6465782B394950687646554F3673416941763053314A71747853484963446B72665235346A2F4251795234707A686667554C5937784942437A2B79673D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951436474646C7464676552676E5762356A41456A41425A766133476764397964535563355A4867584A37736D414968414B6F716C4C616F536A6B726D796635325A372B736F4E6B48384D41375656415557726A6145386E78682B523C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-53dc-7cb9-8b15-7b180dbf5cc2',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353364632D376362392D386231352D3762313830646266356363323C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353364632D376362392D386231352D3762313830646266356363323C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353364642D373362332D396561342D6233343132396539393663373C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353364632D376362392D386231352D3762313830646266356363320A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303362322D353364642D373362332D396561342D6233343132396539393663370A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220343638313936633132626634336662643264326464623230393465653332636262623165343832363661386463353531346365656131636435613466363030633C2F4C6561663E3C506174683E3C486173683E303130373035396239313364373231323834613831323164613638333464336161303465643433616362306234633530396633663933663562353162343439613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20313963343163333065313763353365316435623334336430333031343738356230363839383034666339316234653366333038376434666432653231656432660A70726576696F75733A20353636646562363563626465303365363239643362613539663637363330333366363936633635336133376563393762343462373961626165303636623630630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349514458562F4C76454D46464D794133516B7A48774B3637452F54327551355177567232444E2B7A5879447066514967586E2B7A774D476A524F353257746F316F636C74793137446330663954424A6F497A77794578516F6B4E453D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951436474646C7464676552676E5762356A41456A41425A766133476764397964535563355A4867584A37736D414968414B6F716C4C616F536A6B726D796635325A372B736F4E6B48384D41375656415557726A6145386E78682B523C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-53ee-7223-a19a-f8bfd2879c81',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353365652D373232332D613139612D6638626664323837396338313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353365652D373232332D613139612D6638626664323837396338313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353365662D376564652D623964312D3061306530666232333637653C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353365652D373232332D613139612D6638626664323837396338310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303362322D353365662D376564652D623964312D3061306530666232333637650A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220643561323838613939333264336338336163363136316230643632666332323434356136363964353534323363663863323635333865366634376530323861353C2F4C6561663E3C506174683E3C486173683E636462393663376632326531333838383432323031653464363763623332333839373534396430623363346338663330633964373734646430363834643033623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20323762383533666434636136316332383764343162333138393865366435386637303234323463636262396239316632356638356233303733626335653761380A70726576696F75733A20373564313061353536333136653536336561363936346235326434303139393965636466333736613862346463663035373565323733653761306538623934630A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455943495143794A55725151704179506349335047486730534A7A4E61396C63474465394F527A6B46624875474E7A4B674968414D4D3631646977627330544A5041523732523961767A514B4B6E6D347377726B43716742437253683979533C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951436474646C7464676552676E5762356A41456A41425A766133476764397964535563355A4867584A37736D414968414B6F716C4C616F536A6B726D796635325A372B736F4E6B48384D41375656415557726A6145386E78682B523C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-54fd-74ad-9ba7-b3adc735fe3b',72,47,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353466642D373461642D396261372D6233616463373335666533623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37323C2F526563656970744E6F3E3C42617463684E6F3E34373C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353466642D373461642D396261372D6233616463373335666533623C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353466652D373231352D616336322D6139303933666438333835633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353466642D373461642D396261372D6233616463373335666533620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303362322D353466652D373231352D616336322D6139303933666438333835630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220636532613934313763366263663338376366313636323531653463336562393165386633343665643063366334346561333562643436396461376634616663363C2F4C6561663E3C506174683E3C486173683E633132396430383736663135386533626661623762656664346133643266383437663333386536356333623230666662653362633835376130656537396133323C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034370A66697273743A2037310A6C6173743A2037320A726F6F743A20636430663861663461626265383863663365633366393737656266393864333366336337383766316136353234376638326533623862646630383736653432640A70726576696F75733A20636566363033353066653334633535643330393231616666626537316539363464666134363134363632343032353939376631343234386231303432363334390A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455143494439416C6C64706A596A4A366A346F6462464751424F4C457146666E70694635737A73503974744B3965534169416D564F41546941775957564E3359574A413264436F6B726E4C2F7448484934616A2B38492F4431573261673D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951436474646C7464676552676E5762356A41456A41425A766133476764397964535563355A4867584A37736D414968414B6F716C4C616F536A6B726D796635325A372B736F4E6B48384D41375656415557726A6145386E78682B523C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a203b2-5668-7f65-bb06-a4377e4681db',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303362322D353636382D376636352D626230362D6134333737653436383164623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303362322D353636382D376636352D626230362D6134333737653436383164623C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303362322D353636612D376533312D393032642D3939653164323737626264333C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303362322D353636382D376636352D626230362D6134333737653436383164620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303362322D353636612D376533312D393032642D3939653164323737626264330A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220613162626662316637643166326237333063383861643066383562323166306261303965613261393363636663313464663961653037643264613335363133373C2F4C6561663E3C506174683E3C486173683E373034653566353165633338316336623266353966653639323839326239376330636361323738363766653738383434383230383064636537356434663864303C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20346432353830336566643163383331356534323465613761316365346266323636396666616539376233393063396261613965653838396531333063336637300A70726576696F75733A20616663303934663436386133373661376465356137303862353239343933616138323738383135353464333638646262623364396535643761353062663363350A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4559434951446A3069506A4E363845347035316C36684F71676C6D6379396872734B306E3236597751575077716E716B674968414D7A7131577970753130507355426878796D737A4E34397143346B422B735246426D72745844594B3450363C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942445443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D4341306B414D4559434951436474646C7464676552676E5762356A41456A41425A766133476764397964535563355A4867584A37736D414968414B6F716C4C616F536A6B726D796635325A372B736F4E6B48384D41375656415557726A6145386E78682B523C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
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
INSERT INTO "epochs" VALUES(2,1000000000001,1795397422000000,'wang',52,10001,77,'swg-checkpoint-1
size: 52
root: 5dfa32f416446a879cb7b7c8dfe69ecc5a2182ff94ebc47d074b23f97cfe141a
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
INSERT INTO "erasures" VALUES('01a203b2-53c3-7ded-945d-e68def48b536',77,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a203b2-54fd-74ad-9ba7-b3adc735fe3b',76,1795397411000000,'li.na','asked by the person','[71]');
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBDDCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0gAMEUCIQCZdnL48JwanhvuhXoyNkk82PHYiYqfUTso1jYbnPswcQIgHSVrAvv58t4Rnn9KD6KMV2bLwU3MkEUwfBR5HeUlmIk=',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBDTCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0kAMEYCIQCdtdltdgeRgnWb5jAEjABZva3Ggd9ydSUc5ZHgXJ7smAIhAKoqlLaoSjkrmyf52Z7+soNkH8MA7VVAUWrjaE8nxh+R',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'45fe0aaf26cf3378e8fd5fc1348415f70ea5fd66a333a6d22048b2f5202849ff');
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
INSERT INTO "http_seals" VALUES('01a203b2-5369-7887-b557-d17fff8c148a','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('ac56aebc5c1e9b8fde1a6fee2a73a29d5eff2de278b9a93cb4585daf0ad8fa99','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIUBaCkSXH0k7oeYUqt9ztikkjzb1cwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQGed8nF1WsgGOfW6ltshicwtPP9M/Ar44UdGkiZpDN3tIi
TjWrhHP6ulAD5i0TLdsCUbHlCbBQpOxK6kz0IQXXo2YwZDAdBgNVHQ4EFgQUSbKA
umK4za2mLU9FHr0ONLRL85UwHwYDVR0jBBgwFoAUSbKAumK4za2mLU9FHr0ONLRL
85UwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIgMhPdeCorpqM8xVu7Jc3S4B5U+rIgdpP4my82DxB75PgCIQDxBSt3
UiSe0QiGKjgAt2AnLkf6pENj9Mxrz7T1c7+O/Q==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('d7b3ede1a9d62ae9b60ca2fa25f549e639fbd9d8ed6ec923d54776dd88b74125','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIULu9fY2W2WDvmoz+VGjbaDVWRfpQwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASyqUo1lOR4hpWmPU1NrHgupwYDff8lN4Yw
PUYQcOl0nTGJkKMM1CcD7pkPpVDU/noRUiAxM6b3anWFCzYp0HAto2AwXjAdBgNV
HQ4EFgQUYU4yyPBrKQt9t43umGkZCpPl6X4wHwYDVR0jBBgwFoAUSbKAumK4za2m
LU9FHr0ONLRL85UwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAJLaoYPacP1rXUUpobO9p4DLHffsuWol5j5KEZXySvQ7AiEA
qU+aGUdNop7qBnCFaINi6GV06ygg9zvVMMEWcQuyX9M=
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('5607176662f8f08c50b44c63af539ca89ff38a1ec4a84f6d6fe433f07a6b63db','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIBzDCCAXGgAwIBAgIUHXp9z6Go8umUaDXsestbUN8gpPEwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQqpJE93tVwOL6Zobfvp3OuV70htORjD8CB
frtNvvREaZSz2BUMFWu6YymhuMDs61Vtrlfc6LAMEXOnkjsTpNE1o2AwXjAdBgNV
HQ4EFgQUCeI0b3weDECDwefkLMz8u6OvUG4wHwYDVR0jBBgwFoAUSbKAumK4za2m
LU9FHr0ONLRL85UwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSQAwRgIhAKQgb9nwLuPryfUWVEgE9H+yGyr8lR7OY2cOcC/0JUrBAiEA
++yUK/L/QPV1ioedM8SH/tyFV4mqj1fC0I0jv0H3Uck=
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
document: be2a00a09b0f9f02f7c59e8e7cc9442a8c9adf580e327ec76a3d20d4ef56bcee
note: register changed, now 0e106d60ee4c8f1c2d51cf6c8224bc8794b912da65fa27a18aec45c507f7d106');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: 3ae45a7ad792f3b07544210b8238ce3c89f49a4b0d85a40e9b0d44a6c0c58289
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 310b44f008d768a980e5523a5d7cee630f1fce64b8f3e8d7a7185b76f0798da7
note: register changed, now 353e515fb2c76c03f9838e683a30f44001ac14a3c349be971850f28b4207c9d0');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: cdeadcb85218358b6fc9f6c04f97e3ad4e946f074fa318701e47854d31efc7c8
note: register changed, now 0c1c25899a559ef2f5468699a74802d828fe87d1f6ad56f7b4f6f6feb79a4a32');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: d4601f5261ade45cb00156e2f9265f6769aeeff9221fc62bed221c654eb4a159
note: register changed, now b614256481f8d36c7d4944c6a6834b540a56cbcdbee6debb4120c1de9c20348c');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 8de16149fb67093a8cafa7186b2b46158b56acf4e75013b05747ba0cc36e2da4
note: register changed, now 0e106d60ee4c8f1c2d51cf6c8224bc8794b912da65fa27a18aec45c507f7d106');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now 0968c6331b885c0d64fefea3d67729c0462bd54119246c414889933a96ce2c66');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a203b2-520f-7799-8232-2633d76220dd','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a203b2-520f-7799-8232-2633d76220dd
sender: customs-demo
message_id: 01a203b2-5205-7727-9516-23177fd121b3
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a203b2-520f-7799-8232-2633d76220dd
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a203b2-5205-7727-9516-23177fd121b3','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a203b2-5205-7727-9516-23177fd121b3
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a203b2-520f-7799-8232-2633d76220dd
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 f722b6d4581ea544beca696df1689ffc1e1b216a6a1093810047e88c5c1bfc15');
INSERT INTO "leaves" VALUES(11,8,'case','01a203b2-520f-7799-8232-2633d76220dd','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a203b2-520f-7799-8232-2633d76220dd
sender: yard-demo
message_id: 01a203b2-524c-7c29-bfc7-0e34ca34d1d0
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a203b2-520f-7799-8232-2633d76220dd
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a203b2-524c-7c29-bfc7-0e34ca34d1d0','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a203b2-524c-7c29-bfc7-0e34ca34d1d0
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a203b2-520f-7799-8232-2633d76220dd
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 6b8a9f9271e46d5d3ea0e62836ad58d3069f38d444ee88cd43976abbbd0753c7');
INSERT INTO "leaves" VALUES(13,9,'case','01a203b2-520f-7799-8232-2633d76220dd','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a203b2-520f-7799-8232-2633d76220dd
sender: yard-demo
message_id: 01a203b2-5266-76e0-88ab-66dc9df725b6
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a203b2-520f-7799-8232-2633d76220dd
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a203b2-5266-76e0-88ab-66dc9df725b6','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a203b2-5266-76e0-88ab-66dc9df725b6
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a203b2-520f-7799-8232-2633d76220dd
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 af9b36b1fe8fb76867e6b4fdfd01cfbaaa679992914cbd66fabd78a9f6374a7a');
INSERT INTO "leaves" VALUES(15,10,'case','01a203b2-520f-7799-8232-2633d76220dd','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a203b2-520f-7799-8232-2633d76220dd
sender: customs-demo
message_id: 01a203b2-527e-72d1-8d33-e3c1026d554b
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a203b2-520f-7799-8232-2633d76220dd
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a203b2-527e-72d1-8d33-e3c1026d554b','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a203b2-527e-72d1-8d33-e3c1026d554b
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a203b2-520f-7799-8232-2633d76220dd
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 02479a14a8986aa08a353814245c88898e4248a6818831e85fefcb6512fe5623');
INSERT INTO "leaves" VALUES(17,11,'case','01a203b2-520f-7799-8232-2633d76220dd','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a203b2-520f-7799-8232-2633d76220dd
sender: customs-demo
message_id: 01a203b2-5298-7640-bb6f-aaa882654ac0
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a203b2-520f-7799-8232-2633d76220dd
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a203b2-5298-7640-bb6f-aaa882654ac0','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a203b2-5298-7640-bb6f-aaa882654ac0
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a203b2-520f-7799-8232-2633d76220dd
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 304237345380fdadeff15dc0f03a6bcf7350094fd37ea4c17adf330315c79aea');
INSERT INTO "leaves" VALUES(19,12,'case','01a203b2-52b2-7443-965f-141ca73ea0d3','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a203b2-52b2-7443-965f-141ca73ea0d3
sender: yard-demo
message_id: 01a203b2-52ab-778d-a976-7d417d90fbfb
document: bc0134006d9509a83261df4d3c741b889d512f2c6f5938f435600d76c7db19c4
case: 01a203b2-52b2-7443-965f-141ca73ea0d3
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a203b2-52ab-778d-a976-7d417d90fbfb','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a203b2-52ab-778d-a976-7d417d90fbfb
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a203b2-52b2-7443-965f-141ca73ea0d3
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 89a69c511a6ab8a842200a73e535cf482ea1451ee4c7510804a699641ab19713');
INSERT INTO "leaves" VALUES(21,13,'case','01a203b2-52e5-74b7-b24a-5d71e8ee82ad','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
sender: yard-demo
message_id: 01a203b2-52e3-7ae8-8790-9adab044135c
document: c19ed90ced25a1a2d916a4b212a051153483b5a4e4782a441a48192938927df2
case: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a203b2-52e3-7ae8-8790-9adab044135c','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a203b2-52e3-7ae8-8790-9adab044135c
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 baaa7237e363bb67b48953ea92c4c037b4eac6f46a0e778498991892a196b597');
INSERT INTO "leaves" VALUES(23,14,'case','01a203b2-530b-721b-89c6-e9f01cb21382','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a203b2-530b-721b-89c6-e9f01cb21382
sender: customs-demo
message_id: 01a203b2-5306-7ed8-8e72-f92587bd5639
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a203b2-530b-721b-89c6-e9f01cb21382
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a203b2-5306-7ed8-8e72-f92587bd5639','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a203b2-5306-7ed8-8e72-f92587bd5639
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a203b2-530b-721b-89c6-e9f01cb21382
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 ffebf2f91e112098d69cd5132a0a4021b4ce22482349551c7408a86ecf660c59');
INSERT INTO "leaves" VALUES(25,15,'case','01a203b2-52b2-7443-965f-141ca73ea0d3','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-52b2-7443-965f-141ca73ea0d3
sender: gateway
document: 1ffe3bbaafbc90c130f1d23b1288292a4f104394fed00c6a0da36771ab1754e5
case: 01a203b2-52b2-7443-965f-141ca73ea0d3
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a203b2-52ab-778d-a976-7d417d90fbfb','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-52ab-778d-a976-7d417d90fbfb
case: 01a203b2-52b2-7443-965f-141ca73ea0d3
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a203b2-52e5-74b7-b24a-5d71e8ee82ad','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
sender: gateway
document: 44987277e6eb19ab0bb8b4066933013c8a07abba593864a3a8094fa914bdd606
case: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a203b2-52e3-7ae8-8790-9adab044135c','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-52e3-7ae8-8790-9adab044135c
case: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a203b2-5353-75af-8902-33b57dd9131a','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-5353-75af-8902-33b57dd9131a
sender: yard-demo
message_id: 01a203b2-5352-7ce8-a627-393f4a88e11f
document: e024ea074110351182bdee2928b486ccbc2291e243b3f775c0bf92350ed6ad1f
case: 01a203b2-5353-75af-8902-33b57dd9131a
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a203b2-5352-7ce8-a627-393f4a88e11f','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-5352-7ce8-a627-393f4a88e11f
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a203b2-5353-75af-8902-33b57dd9131a
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 124671fec5f79057c9ad5138951a18870190739cbbd737025e4d6b8098178c47');
INSERT INTO "leaves" VALUES(31,17,'case','01a203b2-5365-7495-ae8e-b99736bb9d42','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-5365-7495-ae8e-b99736bb9d42
sender: yard-demo
message_id: 01a203b2-5364-77bd-bae2-7208c8d68c70
document: 0b8d00ef750f25b4ad6efb6360cdb0730925114cf7672422de2206681bd0dbe6
case: 01a203b2-5365-7495-ae8e-b99736bb9d42
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a203b2-5365-7495-ae8e-b99736bb9d42','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-5365-7495-ae8e-b99736bb9d42
sender: yard-demo
message_id: 01a203b2-5365-7495-ae8e-b997e6ee7e8d
document: 879a21a880921830a06ce3ac13dee1baa1fcbb36c3fad17ae3f74247fe91ec79
case: 01a203b2-5365-7495-ae8e-b99736bb9d42
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a203b2-5364-77bd-bae2-7208c8d68c70','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-5364-77bd-bae2-7208c8d68c70
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a203b2-5365-7495-ae8e-b99736bb9d42
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 964a7584e37ebc75abec1b22e8d640212a8a7e914699ebf4b7aa6a694d7c478c');
INSERT INTO "leaves" VALUES(34,18,'case','01a203b2-536b-7d9a-8c9f-126e470953cb','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-536b-7d9a-8c9f-126e470953cb
sender: customs-demo
message_id: 01a203b2-5369-7887-b557-d17fff8c148a
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a203b2-536b-7d9a-8c9f-126e470953cb
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a203b2-5369-7887-b557-d17fff8c148a','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-5369-7887-b557-d17fff8c148a
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a203b2-536b-7d9a-8c9f-126e470953cb
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 5cc03211a04bb1b6d572c35b9349c0d4e5da8523abf2886865abff6cf17bd165 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: 0fcbbb60571696383edf039473829524e52965cb110fb4e3570aa0f00c2bb428
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a203b2-53b1-727d-9b21-a721d65fadaa','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a203b2-53b1-727d-9b21-a721d65fadaa
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a203b2-53c3-7ded-945d-e68def48b536','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a203b2-53c3-7ded-945d-e68def48b536
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a203b2-53cc-7787-9b88-d6340f26bf0b','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a203b2-53cc-7787-9b88-d6340f26bf0b
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a203b2-53d0-73bb-b997-a865d21cb1aa','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-53d0-73bb-b997-a865d21cb1aa
sender: customs-demo
message_id: 01a203b2-53cf-734d-a2ab-787c4d68beeb
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a203b2-53d0-73bb-b997-a865d21cb1aa
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a203b2-53cf-734d-a2ab-787c4d68beeb','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-53cf-734d-a2ab-787c4d68beeb
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a203b2-53d0-73bb-b997-a865d21cb1aa
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 9a221c7d91c77408e6cff9b421a7c9b3ed6ee8e34a8d41a9e7def13f6c2da303');
INSERT INTO "leaves" VALUES(43,25,'case','01a203b2-53dd-73b3-9ea4-b34129e996c7','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-53dd-73b3-9ea4-b34129e996c7
sender: customs-demo
message_id: 01a203b2-53dc-7cb9-8b15-7b180dbf5cc2
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a203b2-53dd-73b3-9ea4-b34129e996c7
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a203b2-53dc-7cb9-8b15-7b180dbf5cc2','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-53dc-7cb9-8b15-7b180dbf5cc2
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a203b2-53dd-73b3-9ea4-b34129e996c7
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 468196c12bf43fbd2d2ddb2094ee32cbbb1e48266a8dc5514ceea1cd5a4f600c');
INSERT INTO "leaves" VALUES(45,26,'case','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-53ef-7ede-b9d1-0a0e0fb2367e
sender: customs-demo
message_id: 01a203b2-53ee-7223-a19a-f8bfd2879c81
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a203b2-53ef-7ede-b9d1-0a0e0fb2367e
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a203b2-53ee-7223-a19a-f8bfd2879c81','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-53ee-7223-a19a-f8bfd2879c81
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a203b2-53ef-7ede-b9d1-0a0e0fb2367e
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 d5a288a9932d3c83ac6161b0d62fc22445a669d55423cf8c26538e6f47e028a5');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a203b2-520f-7799-8232-263400d1adbc','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-520f-7799-8232-263400d1adbc
sender: trader-demo
message_id: 01a203b2-5205-7727-9516-23177fd121b3
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a203b2-527f-777e-9115-eda072e215ff','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-527f-777e-9115-eda072e215ff
sender: yard-demo
message_id: 01a203b2-527e-72d1-8d33-e3c1026d554b
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a203b2-520f-7799-8232-2634c7c9b98e','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-520f-7799-8232-2634c7c9b98e
sender: yard-demo
message_id: 01a203b2-5205-7727-9516-23177fd121b3
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a203b2-524f-778c-a0a0-a8a0c5aba5d2','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-524f-778c-a0a0-a8a0c5aba5d2
sender: customs-demo
message_id: 01a203b2-524c-7c29-bfc7-0e34ca34d1d0
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a203b2-524f-778c-a0a0-a8a1b4949363','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-524f-778c-a0a0-a8a1b4949363
sender: trader-demo
message_id: 01a203b2-524c-7c29-bfc7-0e34ca34d1d0
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a203b2-5270-7c07-9e32-bf3c3e3e6897','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-5270-7c07-9e32-bf3c3e3e6897
sender: trader-demo
message_id: 01a203b2-5266-76e0-88ab-66dc9df725b6
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a203b2-527f-777e-9115-ed9fb433ba25','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-527f-777e-9115-ed9fb433ba25
sender: trader-demo
message_id: 01a203b2-527e-72d1-8d33-e3c1026d554b
case: 01a203b2-520f-7799-8232-2633d76220dd
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a203b2-5270-7c07-9e32-bf3b9aa9eac6','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-5270-7c07-9e32-bf3b9aa9eac6
sender: customs-demo
message_id: 01a203b2-5266-76e0-88ab-66dc9df725b6
case: 01a203b2-520f-7799-8232-2633d76220dd
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a203b2-5270-7c07-9e32-bf3c3e3e6897','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-5270-7c07-9e32-bf3c3e3e6897
sender: trader-demo
message_id: 01a203b2-5266-76e0-88ab-66dc9df725b6
case: 01a203b2-520f-7799-8232-2633d76220dd
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a203b2-52b2-7443-965f-141d8352ad72','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-52b2-7443-965f-141d8352ad72
sender: customs-demo
message_id: 01a203b2-52ab-778d-a976-7d417d90fbfb
case: 01a203b2-52b2-7443-965f-141ca73ea0d3
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a203b2-52e5-74b7-b24a-5d721a213d12','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-52e5-74b7-b24a-5d721a213d12
sender: customs-demo
message_id: 01a203b2-52e3-7ae8-8790-9adab044135c
case: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a203b2-5477-7cc0-a1f7-e73020753a0d','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a203b2-5477-7cc0-a1f7-e73020753a0d
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a203b2-52e5-74b7-b24a-5d721a213d12','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-52e5-74b7-b24a-5d721a213d12
sender: wang
message_id: 01a203b2-52e3-7ae8-8790-9adab044135c
case: 01a203b2-52e5-74b7-b24a-5d71e8ee82ad
note: dead -> due, replay: all of them; replay 01a203b2-5477-7cc0-a1f7-e73020753a0d, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a203b2-5270-7c07-9e32-bf3c3e3e6897','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-5270-7c07-9e32-bf3c3e3e6897
sender: wang
message_id: 01a203b2-5266-76e0-88ab-66dc9df725b6
case: 01a203b2-520f-7799-8232-2633d76220dd
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a203b2-527f-777e-9115-eda072e215ff','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-527f-777e-9115-eda072e215ff
sender: wang
message_id: 01a203b2-527e-72d1-8d33-e3c1026d554b
case: 01a203b2-520f-7799-8232-2633d76220dd
note: replayed as 01a203b2-5492-7d15-9c3a-71f75fd56140: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a203b2-52b2-7443-965f-141d8352ad72','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-52b2-7443-965f-141d8352ad72
sender: wang
message_id: 01a203b2-52ab-778d-a976-7d417d90fbfb
case: 01a203b2-52b2-7443-965f-141ca73ea0d3
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a203b2-527f-777e-9115-ed9fb433ba25','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-527f-777e-9115-ed9fb433ba25
sender: wang
message_id: 01a203b2-527e-72d1-8d33-e3c1026d554b
case: 01a203b2-520f-7799-8232-2633d76220dd
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a203b2-53d0-73bb-b997-a8667934fa67','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-53d0-73bb-b997-a8667934fa67
sender: wang
message_id: 01a203b2-53cf-734d-a2ab-787c4d68beeb
case: 01a203b2-53d0-73bb-b997-a865d21cb1aa
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: 01d7986e5672a6710c871d501739f1847175cd49fc6e7e4822b0f6259d09da74
note: register changed, now 797d5c1ad3e78f7627805dba76dc5a9bff13efb30984cf8b837a4bd43496e372');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a203b2-53dd-73b3-9ea4-b341a17d029d','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-53dd-73b3-9ea4-b341a17d029d
case: 01a203b2-53dd-73b3-9ea4-b34129e996c7
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a203b2-53ef-7ede-b9d1-0a0ee0883399','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-53ef-7ede-b9d1-0a0ee0883399
case: 01a203b2-53ef-7ede-b9d1-0a0e0fb2367e
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now 5401fbb1f7192f5c1e52af0cfd809416fafa5e78ff5e83842fe3f39bc5cac0b8');
INSERT INTO "leaves" VALUES(69,46,'audit','some-document','swg-leaf-1
sequence: 69
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: some-document
sender: auditor
note: read document, auditor');
INSERT INTO "leaves" VALUES(70,46,'audit','b','swg-leaf-1
sequence: 70
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: b
sender: li.na
note: back up, operator');
INSERT INTO "leaves" VALUES(71,47,'case','01a203b2-54fe-7215-ac62-a9093fd8385c','swg-leaf-1
sequence: 71
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a203b2-54fe-7215-ac62-a9093fd8385c
sender: customs-demo
message_id: 01a203b2-54fd-74ad-9ba7-b3adc735fe3b
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a203b2-54fe-7215-ac62-a9093fd8385c
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(72,47,'accepted','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','swg-leaf-1
sequence: 72
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a203b2-54fd-74ad-9ba7-b3adc735fe3b
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a203b2-54fe-7215-ac62-a9093fd8385c
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 ce2a9417c6bcf387cf166251e4c3eb91e8f346ed0c6c44ea35bd469da7f4afc6');
INSERT INTO "leaves" VALUES(73,48,'delivery','01a203b2-54fe-7215-ac62-a909fc5f5637','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-54fe-7215-ac62-a909fc5f5637
sender: yard-demo
message_id: 01a203b2-54fd-74ad-9ba7-b3adc735fe3b
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a203b2-54fe-7215-ac62-a9093fd8385c
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(74,49,'delivery','01a203b2-54fe-7215-ac62-a9098b8fb826','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-54fe-7215-ac62-a9098b8fb826
sender: trader-demo
message_id: 01a203b2-54fd-74ad-9ba7-b3adc735fe3b
case: 01a203b2-54fe-7215-ac62-a9093fd8385c
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a203b2-54fe-7215-ac62-a9098b8fb826','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a203b2-54fe-7215-ac62-a9098b8fb826
sender: wang
message_id: 01a203b2-54fd-74ad-9ba7-b3adc735fe3b
case: 01a203b2-54fe-7215-ac62-a9093fd8385c
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(76,51,'erasure','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a203b2-54fd-74ad-9ba7-b3adc735fe3b
sender: li.na
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
note: erase, operator: asked by the person; known at 71');
INSERT INTO "leaves" VALUES(77,52,'pruning','inspection-20261121T000000-1.swgv','swg-leaf-1
sequence: 77
time: 2026-11-23T01:30:11.000000Z
kind: pruning
id: inspection-20261121T000000-1.swgv
sender: gateway
document: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
note: prune, gateway: 1 documents, receipts 39 to 39, listed c5d5602d41adb7bff16cc98e8cd575dc0e7517bbfc57d3a881cf4da74ba86484, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: 932bf62118654bc2ba139f014799338cfab5849279630371c13acdf2942ad7ca
note: epoch 2 after batch 52 and record 77; outside c84dbab7ca9805e92aab9d16ccf507761faae1acd475e3ae2b0dfe50fc7228c7; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a203b2-566a-7e31-902d-99e1d277bbd3','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a203b2-566a-7e31-902d-99e1d277bbd3
sender: customs-demo
message_id: 01a203b2-5668-7f65-bb06-a4377e4681db
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a203b2-566a-7e31-902d-99e1d277bbd3
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a203b2-5668-7f65-bb06-a4377e4681db','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a203b2-5668-7f65-bb06-a4377e4681db
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a203b2-566a-7e31-902d-99e1d277bbd3
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 a1bbfb1f7d1f2b730c88ad0f85b21f0ba09ea2a93ccfc14df9ae07d2da356137');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a203b2-5298-7640-bb6f-aaa882654ac0','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a203b2-5205-7727-9516-23177fd121b3','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a203b2-5369-7887-b557-d17fff8c148a','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a203b2-53cf-734d-a2ab-787c4d68beeb','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a203b2-53dc-7cb9-8b15-7b180dbf5cc2','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a203b2-53ee-7223-a19a-f8bfd2879c81','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a203b2-54fd-74ad-9ba7-b3adc735fe3b','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a203b2-5668-7f65-bb06-a4377e4681db','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a203b2-5306-7ed8-8e72-f92587bd5639','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a203b2-527e-72d1-8d33-e3c1026d554b','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a203b2-5364-77bd-bae2-7208c8d68c70','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a203b2-524c-7c29-bfc7-0e34ca34d1d0','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a203b2-5266-76e0-88ab-66dc9df725b6','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a203b2-52ab-778d-a976-7d417d90fbfb','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a203b2-52e3-7ae8-8790-9adab044135c','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a203b2-5352-7ce8-a627-393f4a88e11f','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a203b2-5205-7727-9516-23177fd121b3','01a203b2-5205-7727-9516-23177fd121b3',0,'inspection.notice.1','01a203b2-520f-7799-8232-2633d76220dd','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a203b2-524c-7c29-bfc7-0e34ca34d1d0','01a203b2-524c-7c29-bfc7-0e34ca34d1d0',0,'inspection.arrival.1','01a203b2-520f-7799-8232-2633d76220dd','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-5266-76e0-88ab-66dc9df725b6','01a203b2-5266-76e0-88ab-66dc9df725b6',0,'inspection.arrival.1','01a203b2-520f-7799-8232-2633d76220dd','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-527e-72d1-8d33-e3c1026d554b','01a203b2-527e-72d1-8d33-e3c1026d554b',0,'inspection.result.1','01a203b2-520f-7799-8232-2633d76220dd','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a203b2-5298-7640-bb6f-aaa882654ac0','01a203b2-5298-7640-bb6f-aaa882654ac0',0,'inspection.arrival-reply.1','01a203b2-520f-7799-8232-2633d76220dd','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a203b2-52ab-778d-a976-7d417d90fbfb','01a203b2-52ab-778d-a976-7d417d90fbfb',0,'inspection.arrival.1','01a203b2-52b2-7443-965f-141ca73ea0d3','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-52e3-7ae8-8790-9adab044135c','01a203b2-52e3-7ae8-8790-9adab044135c',0,'inspection.arrival.1','01a203b2-52e5-74b7-b24a-5d71e8ee82ad','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-5306-7ed8-8e72-f92587bd5639','01a203b2-5306-7ed8-8e72-f92587bd5639',0,'inspection.notice.1','01a203b2-530b-721b-89c6-e9f01cb21382','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a203b2-5352-7ce8-a627-393f4a88e11f','01a203b2-5352-7ce8-a627-393f4a88e11f',0,'inspection.arrival.1','01a203b2-5353-75af-8902-33b57dd9131a','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-5364-77bd-bae2-7208c8d68c70','01a203b2-5364-77bd-bae2-7208c8d68c70',0,'inspection.arrival.1','01a203b2-5365-7495-ae8e-b99736bb9d42','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-5365-7495-ae8e-b997e6ee7e8d','01a203b2-5364-77bd-bae2-7208c8d68c70',1,'inspection.arrival.1','01a203b2-5365-7495-ae8e-b99736bb9d42','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a203b2-5369-7887-b557-d17fff8c148a','01a203b2-5369-7887-b557-d17fff8c148a',0,'inspection.notice.1','01a203b2-536b-7d9a-8c9f-126e470953cb','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a203b2-53cf-734d-a2ab-787c4d68beeb','01a203b2-53cf-734d-a2ab-787c4d68beeb',0,'inspection.notice.1','01a203b2-53d0-73bb-b997-a865d21cb1aa','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a203b2-53dc-7cb9-8b15-7b180dbf5cc2','01a203b2-53dc-7cb9-8b15-7b180dbf5cc2',0,'inspection.notice.1','01a203b2-53dd-73b3-9ea4-b34129e996c7','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a203b2-53ee-7223-a19a-f8bfd2879c81','01a203b2-53ee-7223-a19a-f8bfd2879c81',0,'inspection.notice.1','01a203b2-53ef-7ede-b9d1-0a0e0fb2367e','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a203b2-54fd-74ad-9ba7-b3adc735fe3b','01a203b2-54fd-74ad-9ba7-b3adc735fe3b',0,'inspection.notice.1','01a203b2-54fe-7215-ac62-a9093fd8385c','','');
INSERT INTO "messages" VALUES('01a203b2-5668-7f65-bb06-a4377e4681db','01a203b2-5668-7f65-bb06-a4377e4681db',0,'inspection.notice.1','01a203b2-566a-7e31-902d-99e1d277bbd3','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a203b2-55e7-7b4d-8b15-10819bea399b','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a203b2-55e7-7b4d-8b15-108249c05c05','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a203b2-52b2-7443-965f-141d8352ad72','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(75,'01a203b2-54fe-7215-ac62-a9098b8fb826','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca ac56aebc5c1e9b8f until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate d7b3ede1a9d62ae9 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate 5607176662f8f08c from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate 5607176662f8f08c: revoked 2026-11-23 09:00, keyCompromise, by list 3c51a897e1079dbd"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list 3c51a897e1079dbdb316c8c543ef4e065da5c27392be668ebb18bdd302cc2930 of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate 5607176662f8f08c: revoked 2026-11-23 09:00, keyCompromise, by list 3c51a897e1079dbd (port-demo)"]');
INSERT INTO "register_changes" VALUES(7,1795395600000000,'li.na','yard-demo','["+ token swg_abcd… (partner) until 2030-03-18 01:46"]');
INSERT INTO "register_changes" VALUES(8,1795395600000000,'li.na','auditor','["+ token swg_efgh… (auditor)"]');
INSERT INTO "register_changes" VALUES(65,1795397411000000,'li.na','trader-demo','["+ partner trader-demo","~ zh: - -> 青岛海岳进出口有限公司（演示）","~ en: - -> Haiyue trading of the demo","~ terms.signatures: xmldsig -> xmldsig rfc9421","+ role trader","+ sender id 4218MA3ABC127","+ may send chain.application.1","+ may send chain.consent.1","+ may send credit.claim.1","+ may send credit.enquiry.1","+ may send credit.loss-notice.1","+ may send credit.premium.1","+ may send credit.proposal.1","+ may send credit.risk-query.1","+ may send credit.signing.1","+ may send declaration.amendment.1","+ may send financing.application.1","+ may send financing.authorization.1","+ may send financing.closure-request.1","+ may send financing.contract.1","+ may send financing.drawdown.1","+ may send financing.repayment.1","+ may send guarantee.authorization.1","+ may send guarantee.premium.1","+ may send guarantee.proposal.1","+ may send guarantee.quota.1","+ may send inspection.appointment.1","+ may send mandate.authorization.1","+ may send settlement.allocation.1","+ may send settlement.bop-report.1","+ may send settlement.cancellation.1","+ may send settlement.inward-instruction.1","+ may send settlement.outward.1","+ may send settlement.query.1","+ may send settlement.signing.1","+ may send signing.consent.1","+ key trader credit-code 91370700MA3ABC127H"]');
INSERT INTO "register_changes" VALUES(68,1795397411000000,'li.na','yard-demo','["+ person wang-li (maker) keys dddddddddddddddd"]');
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
INSERT INTO "replay_entries" VALUES('01a203b2-5477-7cc0-a1f7-e73020753a0d',1,'01a203b2-52e5-74b7-b24a-5d721a213d12','again',NULL);
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
INSERT INTO "replays" VALUES('01a203b2-5477-7cc0-a1f7-e73020753a0d',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
CREATE TABLE resettling (
	partner TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	CONSTRAINT pk_resettling PRIMARY KEY (partner)
)
 WITHOUT ROWID

;
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
INSERT INTO "timers" VALUES('01a203b2-5353-75af-8902-33b57dd9131a','hold 01a203b2-5352-7ce8-a627-393f4a88e11f',1795399211000000);
INSERT INTO "timers" VALUES('01a203b2-5365-7495-ae8e-b99736bb9d42','hold 01a203b2-5364-77bd-bae2-7208c8d68c70',1795399211000000);
INSERT INTO "timers" VALUES('01a203b2-5365-7495-ae8e-b99736bb9d42','hold 01a203b2-5365-7495-ae8e-b997e6ee7e8d',1795399211000000);
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
COMMIT;
