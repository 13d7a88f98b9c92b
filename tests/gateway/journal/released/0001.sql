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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a202a7-6849-7c4b-9206-e383fe641861','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a202a7-67aa-7490-b04b-33c946bd3495','dead -> due, replay: all of them; replay 01a202a7-6849-7c4b-9206-e383fe641861, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a202a7-6786-74c9-88aa-8af5984c6e33','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a202a7-6792-70c3-bda0-b0c473e663ff','replayed as 01a202a7-685a-7e41-90c0-5fdc9466d236: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a202a7-679d-734d-8a15-afda44bb7650','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a202a7-6792-70c3-bda0-b0c3f3db7fb0','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a202a7-67e9-736d-8387-e656060815e7','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(69,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(70,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(75,1795397411000000,'wang','operator','decide','01a202a7-68aa-7dfb-8d04-aaa932a5b0e8','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(76,1795397411000000,'li.na','operator','erase','01a202a7-68a8-7445-b474-2def5fc01610','asked by the person; known at 71');
INSERT INTO "acts" VALUES(77,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed de122977aff7d2fe41f7548fffcc2120b974932ff6463070f9eb34f700f81cdf, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('3f08af21f6670a1abdf5261b6f01ce901f56ed5314245c2d66621d83119c3f38','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIUVV84U0VjfM8lca/Qb+UeZ5IfBGIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARNQLPeTSr8cQ1OIFL8svjdnzqvQtZz/nwMMJvlPocjforJ
JwmCsA+bTBkAd0fps/DtZezQoMQihk3PMHjhDRIDo2YwZDAdBgNVHQ4EFgQUes8E
XRoy1FGvwtqFUgLb1XU0IiIwHwYDVR0jBBgwFoAUes8EXRoy1FGvwtqFUgLb1XU0
IiIwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIgBkN1BIuxT4YvICSCShJYzE9ETxOIMCmWf+fZd43fuFACIQCW3dUv
y0DhOkHLIy7V8HpTyrALDvftDAqryRJplxfZCQ==
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
root: 2d8efc4089d4c4dbb1a3b6aa41ed019f3f6f08357b940b4c17fa35df1305164a
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQD2URVe7USCzqdFTRFeIkcTD6Uq97qn+3tRFU25lBXIKAIhAO8ccJsAzlEqyIhLMNPREwaumCAzv7Vze6Suil86jTJj','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: d09e82d46e0d14386f99a710a75a81c40859a2a90c2cd8d02c30855272023d33
previous: 9f715c815612e8198dd7f4ff7abeec1609fc28b19561ff6019272fe5fbd2702d
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDy05vjCDvZTKc3Oig8m5193iTz+EGvyfGKrwuiBQRQ/wIgNQlj4eko/0eVSpAmeXMLyhXEvGJR9L0Eu0UeNxM2pcQ=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: c620cb57c4aa3b70cb0ffdf1484428daa639b739a5a198cc84abce46e55df45e
previous: 1090d60a33846bf8a9940af67e1e859a1b2fb266d4d6ba87b226c7d62100702a
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIC4G7yxIVzTVeQFKUs6sB3Jxm67t1zAdBHgvVNmYHgDEAiAwV13JVCHocpWLBnJSvriDh4xlrixDqTh37pGcZCXTdQ==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: 672c2c47d7e9be0d4c80a20c1b41330002a1b0d992e4fa01e84f3ec2f9ebd109
previous: 0caf9733ff1c697db8ae8cb0e1599de796856b3cc6912efc0383e609953afc39
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCcGYe3o3ORiPFDzK3Hjk0vQn2RHnB8CeiIW9AKykHDEwIhANFLLpUfaoCCuXZMpAzaVZWqrfLEsGbbKo1+TOn2jgBZ','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: 883fb1c8a5b560688c12a1babe74638d5e4db628240345e235d3e876b114af20
previous: e8132c3abfa4c40bb1b13e0f1671c69ebf28b2f6e541381ea1e61ac8c224a0a7
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQDTubDUWrg8OYAViXtOD1kRtVtTQam8G0ispTIexZgVVQIhANvG29SxuMD97DwJWlC/Zpi80Ea4tJ52+2+MZfjdTkZh','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: 2172a4d4b1bdff97e14fbc0410401ee87511f1bd633941e692cb211ceca2af33
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCBerQ7bKGgppt4mBe+PFFzAaabmjo47q4nN4yxPsHlJAIgCYnbKeNSkiJXcPjv4soQE7xzIKStYXN5brkVeUyQr68=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: 9df4c83c197147823d57c98dfba2b315c698f823fb19efb2d05b1b8a380e5604
previous: 0d0c71b5caa25d411ff924c3e9dbaf110cd4340d3d6d88f3cac2e4a031b27dea
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCID1cR49l6Av1n+QvSMLsTnULMRkj0N3fgjbML3SMiEx8AiEA75RyXmTnD4+tr6Sg/920OlCBiymNy72b9cXoEbsTxo8=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: 8be9f25286d7d77c16e7cc2f0689a63d66a256d4510dcc8578833ece86c924c0
previous: e0e1ecfab77a9adf67f94810a4dae51d8583810a6b0f0210488112e18475bdd9
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIBkQWI8O3PzIqdfQqS1gA0aUw7iqn/+nIWhX3rB9f9anAiBsyDPswgx03JOsvUpwvLujyo2Sul7PcZN8SQB9NZw6pQ==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 7ca54dd5ac7ecebed22ef2bc1e2652707e624832c1baa7ce99d46fe504ba3534
previous: 7eff137fd6211889ec8cae7b33b67fd7a71ba13ae686f6c5f8b7ced664c89dad
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCnbpj+b932mB1/vNIO1HChsLwcFj3OdspXDJ3CSPwpVwIhAMPe6lM6gtzTE6cq71gnI44ivUh6Hfwi0sZ0Lc7vF8S7','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: 9f09dafb2b675b6bb6b21335f875edde3ecbcedc9698b2c40efb83151801297a
previous: e3851edc3fc8481add41a8e01b178d1cb80f732c5cebdfc408972faf9cdd4e57
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIHOFfQTxRIh/CxVxTJPkRxU4fIlZWWCQYMHiDeXCJzj6AiEAkgds5J5r0qYlHhpWy4TxmwwSLjdi05+VIi7VrU1o1Wo=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: 58fd48f029e6883fd8066bd54c4466a79a653a5b43d865559ee54cc3273c39fc
previous: 20446d54cd795b45b29beacfee7dbe45e4a6b18794fcd3dca0b13b4810bf0ac8
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDUDQw0FcnOOOvR1qnT34geTYdS20ETTVkHnweXeShHAQIgFNmig3s/rz62+Xjr0z8+OucLFtvt8lK1dxQMQryeg6Q=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: b73b365f7d9f7d581bcbbcc31514b3b6882bf0968830975d74790e1e91fd2dfe
previous: 5d8751bda43fd413db27086a4da65321120b396d6ba41c92f17421710a9aad19
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIFPXLTftJFXPdDnKrHHSI95z82ZUGgbAC2s5AuEniEvdAiEA1m2Jb6Nmml8Q7B/i3/06GNLefa51DgFPhM9Ba29dl50=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: 6c9053470ece8697415f58ac494ae6e966feae32e25b6fe34db62d110c30498a
previous: eb1d71cd19dd2d7f0a4794953517cfbcbe8365734cfdf594d1c02138ee8d175a
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCgT7+AzRRJ5AKo6oAj3k8y/DsVnTY7IHpqC3sweF5uWwIhAO1RXxhtxOd6dkM5JxAXD/fq8HKi/G6ThbsX4jfx75Bb','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: cd665fc07c8db23ad93b5881ed972fa6555a3e396c6f96dfe6b73ab5a327d57d
previous: 7464d455c549e6387cbe703e482cee26ac1b6325abbda65315cb8ba435525063
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCzsb3e+ETK6UpffhizHHIWQ/AK9G8s297f6QMmmjpcJwIgVLCktw72TqQheRoU99Zo5oD/jTG4xOjkG3GvVHAyCeg=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: 8c0345f7df4925493a8a1f46ddb443cbd237c5e59e0fb8a07de188e123e9e2e0
previous: 1b989c4a82177b232f44e2dae83b1678eac0e511f056dcf8f8937b00e2dacaee
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCHg087Ifu3NuF2PECcwuFg9pVovfJuMiT6FuHgSERN3gIgAaw13ZDu0QXVDWnaiSjgAwV4JF3Q3XjYXV9rcmjqYWU=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: adcaa97785946c99ff3c68be5fcd54f5a21bd2c81838ae9efdfd300675191784
previous: 3d0874b2a01cddbb8ea830b71dee858cebcf39d6713e70d555d0f23aa43f097a
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIEbNrLxuWdEQX5mfIK7vbt4PgOd9Ay9WSps/fMdZrIkyAiEAr3khljnB5Yl9SE+gGVjrw4RY0DU8ITQ2gx8iiZv4AHM=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: ad3b5f88eb33fae8c7313657a10b13a8ff4805f035c7241afe74fd863357285c
previous: 6a918230ac28808ab38389e24f5bc2bd442ad3e743059ddf06a8dbe311a73881
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIEj/Ca+4rLsjRo83RWCZpjWnC7d3ah3ApBlfov0qufOYAiEAo3pKd5wC5PIZCcxTbOxEVcb0879til1B7sToVRoaccA=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: 6f0defd0e8e171e060e43a4f3b61ea65f144d5c085723045883579b236a2a036
previous: 3232da1cb4ae7fc633cb904d1c8e98bbd9c905d15bcb3d22841429b8730b2054
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIB0d+bKOaDojkVPPwQ78nk8m/3OLobmfYQh8VkjniPl8AiEArsgKBQdDfxAVBMIEKoLlbF7Yq3aR4x/CFcr/Dz+vRmk=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: 2294695dbe5ff833d79d0a7dc861f158efaa69d65c6b27d21f64bd45068cea48
previous: b6e6cb00f51c8339da3a70887f9e6a19b7e763dbb1d61bbf1881504b712dfc79
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIGRYu9D+XlwFmkGIbsarhCFzXG1+MSkVbDOXJNd96S3ZAiEAi2Lgtv84ACbIu24HZxOnbnygZR7lLgY03fN8PwGWW7k=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: 42e3c999439509fde05d31bf1c0fa25024e3f401541f3b744ff9e67672aba976
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFGDAdVQinK4O73bgMesWdOqmL01j1X8dBBvVU9RGqpIAiEA+gw9TaycZqO5NMFZfzrJh3gHNmFUtm5gb341b+rDIxU=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: a2d120dbc65c13a8f14450a9e4eb8d704bb4c0c8cba89c48c080d3653ac6a59c
previous: 602d97fb3df854c6876519f7d86d8902c85d67075aaa841a4f97924d23c166ce
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCqYoN3khc9AChNmlE5Q40fbEW54MW/RQlsJQ5AiUCLsQIgXSUOc8ivNnqklITY26LVTEUdpG9vuP2+wBGq5KJHb8w=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 2c85778321d5d368e02a752ae607d22bf7fb320bb88d32cda7a94dd28acf4d1a
previous: 860d7dcf687378a550aebd54ce33526b2f5395fb5a57f2758cef75532bc684a4
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDbxu44jkPjpYKQCmSU4BCzJDMyf2jHTil66JFsArEDAgIhAKgDhncDATFGybFpqICgbcm/4Jpuw18IxZilvc9bgskS','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 7c3e3e63965e5199abc529b479d4dfbf0abb945f6879f1720cc32c2bf0b0e836
previous: a2c8d0f668470b5a6af496abe000c672f2d38b8f9a390fc2134f83ff82693e7a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIB8QMgK2TJr7yqOijUxvbEITIjqGfouZyKHyCl2ygKxFAiBoVdBqG0OXDLqNjr4QVFm6yOpY6e+ZMHZ9azHzCDOQbA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: bbd8c7392d7890ef00f2e74fdd553fea318606b758797966869531c2db2eeef2
previous: 0e79b9109f2c6b18a9368a35d362254f82580cf1e4df0d02f902544a07b24bc1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCl6UsIGOjSWvL9snBJ3C1wQiZdIfzrAcHbiDFJFAjH2wIhAInsE5nJbPb3NoioKOFewbycLfJMpgzmJ7Rg7xoFwauE','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: a3588087031c35e04458fab6a8b6bd299a76f7420ecc256ce1341457af76da3d
previous: 93b4264debe62f3095661782e7002d46057ce8ede068519cfbffe9c22bc20238
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDOB9TXAHBF5Ih6QCtU2qsgaaneWM7hzyTgGaBmLPwa4AIhANILwUU7h6zpFj/1UXC8MQ33APMOeozy5zXhOs2eqrU7','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: 23b57e972c1184e41cde1b1e6b397f6224f1b019ffa3292b76755e99cede7353
previous: d23d1ff03206a6119db34dd08ac85bb0a50af4711256f5fba1e2a9e2d772583d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIDrm8AgMGW9vI5Q/4ajmzb8PFB7/ZGDz5UNr+jk8JNSdAiBBYwawpLqJS+s426grRrWRTF3mVPiQFNdDPD0CWd4FOQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: 886e8f58b102fc566ec83716195a68b7b3642a19ca87d18122892bd6163d0090
previous: 45375bc1cb0eefd36e090ff8096f90ecd5901c5754edd241ef0f83dd9e452eca
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGLZHK1kZNUIx6MfMyIhC9NIbiT3k6QZKRrn+RIWvrMbAiEAhi9LwfqYxJW8n8GlpuLr4m/bcX5gwSCpWXY5vgBxQIo=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: df50b5f2a69b7a868995e2d9c36bc1f98e00027c04ee857ee6d79a29f26ba72a
previous: 0e584956b1a43d5a6ab150baf033c905d5ce9398f996fced09ad13b23f724d9a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCXo2peR0Ayf+Ve/Laz/dR++6Ln0pk+PEK7xn7I40s9XQIhAKBdz375QkoupZFBAy6bQwa9OBI6zL8ZxuVSMv6TsgK/','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: 96c82f83cbdf48715f8bb8303aa6f7a27a2c05723a63bd43ffbe6dd9b9a99031
previous: 627d501d611a1b90673eeab411772ceeda5e2501b43d25c09eef3016cbf8cdfc
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCACAxG+cQj4nkGfkP0ViEaAkqYYx09DemI5slUMJUPaQIhAPDE7tr4IYbpRqepImIojyoSW8yXTSzqSZ+oBvfoBV7p','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: bd3519fcc748bb3071cb4b738cc3d07686588bf5c668b2a4a23692c76de57b61
previous: 9f5110f8f6fcd131bd175e6d06e2c0b1a39190285c3f1d9dd88d2c3210dc29bd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAgP3GQuUnM6bXWR5s7Ro4ez4m594QWRuyHnPm/tSZqFAiEA5Xf/H9aD7k6WoYcwyzNi+EKmTbLElio8ZoQuSO9J47Q=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 3ecc8927d22c65f3bdb7622c65807f2b75c413530788916621ab896d8bfd3f80
previous: 27d0c7b742ebeb70cdb6e2508700c7f83b9f8a5c8b344434ab5e8ce459bec632
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCiYCxyxgxTCoPuU81xgut/XON09AZVc7dEguY5oBU1ggIhAOdwL20AMZEcPiOq5d7sh0lTwLXXNvinore/KR0VKs33','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: ccc07b13d787e58a49f93c8c11ef96c7ea92d0e0a21ae0f1a693c805924ed26b
previous: c21fede2c3466b044ccbb80cc3e077e09836b7a8cf6811f3ae8fad79842cbb68
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEJX8JdrR/+mYE4q9DaAp3KyUBoXOz7LCnSrC1p6x6o5AiEA+fb5Y0uRuR1eVuwqksIc8iYz82D589rxGkHtvtNVr0E=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: 25c40c0d386caf564ccd973a36f2001c8dbf31c3bf29da5e12c7fd30a01e767a
previous: b8509d81d26fb366813956288c4adca2f72f68932c871104cd61ff49e2035049
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCNpxW9fkU2wXJmHy9g188jJBljQ/mZMOhM5csl//PepAIhALPqQnBNp5XIpo+XGovGylmqguX+NgNony4ryPf3NOkI','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: 5c27b064d9dce09b684710514e482cc5154c744edf34321ceaccf3474eb3bf0f
previous: e6635b6e29df67786ab3a4df19c17542af487ca8fcca6be06d95929ff1579740
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIEGBD7b6KX3KzFau5Gey+HzJMB8uqyt3dnHfgVOYEfgcAiAGfyRuAXQwqEKOiUBz7cuCsEXz/rcktAtwF+S+//vqug==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: bc4b85b99465fc23f29871fa80875640edb9c0ed2b5d9fd0b62122f592ed642a
previous: 18e6595dc8c3cb17d7a0f34dad8871f41b98924f96aca0f87998a6db5c836f74
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIGm6fetknCPIECiWD0t/QbHnNElv5DNIiVdv9Zxkb3AlAiBlnwQGImTFp0J00ueneMA4l38bA738U5MOd73tEPrjkw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 58112399795e8be5d4b7a2f30606a8cde60a67bb1822b0ddc9fc3319cbae214d
previous: 6d7cdaa2a1af12fc2d00c1730ea23b3c8d2564a9375a1c8c680ae55ea61cdbb1
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFsQzkPMZZBiReK8QmjecKDQZ0CpY0qYFDG/S5rUpx+QAiEA1tUfFp4Ure8CGW8DtPHm5Xylavy2tqFNCNZhMbDiqcQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: b9558657a085e54b3b38318e8137ea629190ac96bbe5169e077c3c287713b881
previous: fd801859bf957452aacac0fddf2f60fc3b2d197a50e0c74a35500906f32909e0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIGPgTZWG6cKfMyr+tusVNkgTwqs00AXE3aWBskSBTUUCAiBvHZcmx3MeIkDqJ5Xi1IGOCovmbRbvRoxtgL8mBaqz4w==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: 06c863cedfdd05850bdae91f3199bbe76d361d99a025990149589db135f10141
previous: 5497d6a72769799b410056f95b7ded0225b8baa4c3846a1d7cb622ab61b9a8b3
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDsKKmUfOlbM/wn2mioZGNepDd9smDJpJ4sfIU8ASz4IwIhAL1xoC3Kt5lHwtKiSUc+1pQzvfRL8ThE/nlQEF4M4z1l','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: 44d0f014a90f72f6476c35dc578cc25c789c0810446855ebbf78ddc3212d79d2
previous: 576acb8506e59f3d234acec0d36bca4e192da5056dab3520799355f921e38c65
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIAQhfpTBrDJhtcwMlzHjD7L9Vk5j2F1if3/JmRiS01BsAiBvUfn3Uo/wEyosGZcesdcABjYw5apcklRp3pEJzEBU+Q==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: 0222db21340663cabad4cf8ecf76b856ffe30acce470048c87a5212f5913c326
previous: 85f6f95758a01a2dbb7d04dc665dbd44173228967b7ced03cbab6291c83aa012
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAMWCxwwZ7H45eAUwZR7IQxkkIrM6CcthMVnT8XM8tlOAiEA4FP1R6Iy5Lb+ge2vbFPG52+QoZzhBLG5bvRBVuyxpCg=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: ff2b48b02d20cbb346fa59db01e78abfbc5a5af6f846b19adb82717ce70fdf47
previous: 470e0151a65702eb112b19b06eb7cfb34d5d58ce749676d3daedeed8b6c7b0b9
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDehGjU6XvawoiImJYDkr5hGNLnQx6XGJBhpHW0WOvyIQIgMAp6mhmN+mWsyeHLsRjnUnSZiGhrTqO7ZRpxk7uHgHA=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: b27b45edc2f95bab76c6b38cb9dd656c708e3bb5e63af0d24979fb4f540e9f2b
previous: dee16492b19185503d39a4448fa2a03c0ca71762e2502098566a5f2422b4155e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDLCcczffRObp85P0zCPy+hzgf0tne7036xARrod2kdoQIhANOx2wQVCykZztU2QVPT2PRsowY9OTdh5tr+QKReEGcs','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: 03b6d374955918b386df2fcee1c0df4964a51a1506c560908cda9565b777bfbb
previous: 0c389e57ea3d2bf35c1cf92f0d858312c61919c73bcabdbc9f7ebfa85257db4c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCPh62YY8XRPRYW+JVUOm2TynGpu+0OsXMNnRRK3QzQzQIhAMspCXxD9NfNyICCmD2C+LTnPu1A7+F8Pkb+dsT5yLGy','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: 58ca440f2979af05b8ac81b4054a63ed928b3fa185576875c844a6d96f86d97e
previous: aac6a5d29bfee54cedc8483b666e82644f8fb76082a45afd65b9377f8694a5ad
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIFVM9alw495PTIdiHXL0PlQBYXQIb+Zmp6Q7bga4PqSrAiEArf9GG0PB4DJV9lRJRC7WrvS1Jzr+WDYd6yXwOicGLpQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: 797b1b939f7707591df09632bccd9347e8638e5c85d824cf7937c6b9626a4f8f
previous: cca8902c71f2c45d19285d5d806bfd934aff0fe79871873801a4893c96dd924a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGLtnOxgrGQBoQo9UG8gKtE16EsEv3t7eMARsE799z9KAiEAwOgRA2/lesrpDvoLFtICcX/qVPHtHExKLJfy5JkRP10=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,70,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 70
root: 3e1415e54016fa5f7bf861240ce800946e212bf9b33897f69e16bde41ad4a7bd
previous: 0d807ad9f238c66566598c4d974221f7e7e2398ce95c5c1b0f4d32739f9b7c72
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCUPBdlL6IFAjPw5v9RmnuR8gPYHT/5eTmwRp6rbL10SgIgBHAzVbN99xATMMjbJUiZ+NOPt6Ge5ZJN+DYvustr1Ek=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,71,72,1795397411000000,'swg-batch-1
number: 47
first: 71
last: 72
root: 74c4b9a0dad689f1860112e56d16b8315f21760ca87ad368d610df280035901c
previous: c33ca87748545bbdacd7eb314a2fcea3e874d0bf5088f60349e0661975471309
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGgCa/eXu72U/J5iWcran+t9VKAdwPuJM8BIgdWZKwjJAiEAicdTz77nur6XTastX9t63cOo4+J3azOgujGH/XMQuL4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,73,73,1795397411000000,'swg-batch-1
number: 48
first: 73
last: 73
root: c58cdf3ef92830754f627b4bd2845fdd5f47f9e02416ceb995218b7910f3f36d
previous: d3b378844cc13baa649e345628e4fac595c199969fb303b39bb36abbfbc272ad
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIF2I1losxMLbT5bs5TXqi8kLYCRGm1jvbfBYoOWRUEeGAiEAkw8xAIRBdahu5LAtyA4HVYM72YoEsBBRIgPeECD6g4A=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,74,74,1795397411000000,'swg-batch-1
number: 49
first: 74
last: 74
root: d15246d07b5a9a7dea4fd69d77cebaefef252b10d3b93a597a2c5b8e445ca208
previous: 567c870c01503dcd0bf7b834bd6216fd84d3e01eedd5e586928464cd869713f7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHwUNIe3LYkybjFPsxhi5fVS7BYbWoI/uzvTAIP9LbJeAiAYKroekfXoD+BYRJBOaGaUropzXqmM5NafrjUfxZ8I6Q==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 7ba3a2566f5c9cefabbd9fe6693fe6e5764a9abd11751895b85efabfba4feaec
previous: c677cd15c05a8361daa5b93d9be5fa9a03ad63383c9aee4d58bc796fab086d6b
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIEboVX/a8GrULST+C2B7wWvmjkCtehaVVOM2D1fyQuH9AiA0qQM96Lp5JNCnHE4SScABs7YAEm6VevUGNiJO1A+uKA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: 2d949f8668ab2356233a0072ecca15a0bf2fb23a87b4a4a08b1b7d692c475fc1
previous: 006b2769ca6439408dad34fc048fd36bd0d7b46b082f8e5d4a785269963e8b9f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQCvxr5iGC1D/FDRIQpSvBRVKVdDLeyJDDsGesdxnrCbhwIhAOV7jWN5uxv2QYUFaAqbY8lCTWEQwaDtx3M/HqFNy+Gj','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: bc3d558898c005e3ab17a2e8342998c562ca14582f9fffe79dcb39c28ffc8aef
previous: 38510c3c9bd39f2bc7d8a7e617d00c63e819275ef574e5ad23283c37395e8a8c
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDyk+IJG6S2VFlmfHPtyJcEKEhhiVT5XJn869HHg6x0kwIgAudQPQ4yhKPDuZFpy1ITnmoMzbkvD9DT7GZhbcjrzg8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 6826ae25720e07f1ee766b0a7a15b98e75a5705c46fd4bdb983b18ddc909a04b
previous: 0cea5f314ba6e4a127253cfd9b69ad3b510a83c8df4a368d72f58ad48f06dabf
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIAUbvMSKPsAvAopdTPaJhuxojJoEeqrRoGPq8HS/rZKgAiEAzQKyfvThM1VEmLgEfyEcgM5SBwrIi5e/hp+qFa/UVTM=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: 58e579f89f388b62928ad6b4c4b20c59460121a068b78d27290ddfb61c192523
previous: cb40d8f3b14539d963058b658b7611549bf5643f034e94f5ecab2ff4a60ff21a
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQDJHvT3pDiBNDQJbaJNvcDZZ9hqvAhzm8hv5EVHjHBpUQIgRd2cryuTMkff8m081MzBn2c/NvXrtHgLE4akz+c21I4=','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-676c-798d-996b-e94af22ab403');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-676c-798d-996b-e94af22ab403');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a202a7-676c-798d-996b-e94af22ab403');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a202a7-676c-798d-996b-e94af22ab403');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a202a7-676c-798d-996b-e94af22ab403');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-679d-734d-8a15-afd998880568');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-679d-734d-8a15-afd998880568');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a202a7-679d-734d-8a15-afd998880568');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a202a7-679d-734d-8a15-afd998880568');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67aa-7490-b04b-33c84deec24a');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67aa-7490-b04b-33c84deec24a');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a202a7-67aa-7490-b04b-33c84deec24a');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a202a7-67aa-7490-b04b-33c84deec24a');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67ae-70bd-b748-d440a721c9c8');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67ae-70bd-b748-d440a721c9c8');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a202a7-67ae-70bd-b748-d440a721c9c8');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a202a7-67ae-70bd-b748-d440a721c9c8');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67c1-7ded-9fcd-01176026ec37');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67c1-7ded-9fcd-01176026ec37');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a202a7-67c1-7ded-9fcd-01176026ec37');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a202a7-67c1-7ded-9fcd-01176026ec37');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67c5-796d-96a3-e6deae22dde4');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67c5-796d-96a3-e6deae22dde4');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a202a7-67c5-796d-96a3-e6deae22dde4');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a202a7-67c5-796d-96a3-e6deae22dde4');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a202a7-67c5-796d-96a3-e6deae22dde4');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67cd-7398-a166-b9a1b2652d5f');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a202a7-67cd-7398-a166-b9a1b2652d5f');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a202a7-67cd-7398-a166-b9a1b2652d5f');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a202a7-67cd-7398-a166-b9a1b2652d5f');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67e9-736d-8387-e6558a438040');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67e9-736d-8387-e6558a438040');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a202a7-67e9-736d-8387-e6558a438040');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a202a7-67e9-736d-8387-e6558a438040');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67ed-792a-a607-88ee10031211');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67ed-792a-a607-88ee10031211');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a202a7-67ed-792a-a607-88ee10031211');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a202a7-67ed-792a-a607-88ee10031211');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-67ef-7716-b402-64297fa9b323');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-67ef-7716-b402-64297fa9b323');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a202a7-67ef-7716-b402-64297fa9b323');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a202a7-67ef-7716-b402-64297fa9b323');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-68a9-7882-9e4a-a3c5a6c810f2');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a202a7-68a9-7882-9e4a-a3c5a6c810f2');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a202a7-68a9-7882-9e4a-a3c5a6c810f2');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a202a7-68a9-7882-9e4a-a3c5a6c810f2');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a202a7-6951-7414-8423-55bff403960c');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a202a7-6951-7414-8423-55bff403960c');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a202a7-6951-7414-8423-55bff403960c');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a202a7-6951-7414-8423-55bff403960c');
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
INSERT INTO "case_events" VALUES(9,'01a202a7-676c-798d-996b-e94af22ab403',1795395600000000,'notice, notified','','notified','01a202a7-6768-70b8-b868-146abfddda4d','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a202a7-676c-798d-996b-e94af22ab403',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a202a7-6780-75f6-b344-5cf01bb8489d','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a202a7-676c-798d-996b-e94af22ab403',1795395600000000,'arrived, in place','partly-in-place','in-place','01a202a7-6785-7dca-bb56-ba45e89793f0','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a202a7-676c-798d-996b-e94af22ab403',1795395600000000,'result, released','in-place','released','01a202a7-6790-7ed5-b688-b570458b317e','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a202a7-676c-798d-996b-e94af22ab403',1795395600000000,'recorded','released','released','01a202a7-6795-7339-bb4c-70b5b2c97835','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a202a7-679d-734d-8a15-afd998880568',1795395611000000,'arrived before the notice','','unconfirmed','01a202a7-679c-735c-b1a9-eba9e4f77cea','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-679c-735c-b1a9-eba9e4f77cea","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a202a7-67aa-7490-b04b-33c84deec24a',1795395611000000,'arrived before the notice','','unconfirmed','01a202a7-67a9-71ba-8810-7baca69a15f4','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67a9-71ba-8810-7baca69a15f4","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a202a7-67ae-70bd-b748-d440a721c9c8',1795395611000000,'notice, notified','','notified','01a202a7-67ad-7c7c-97bb-89076fbd56ab','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a202a7-679d-734d-8a15-afd998880568',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-679c-735c-b1a9-eba9e4f77cea","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a202a7-67aa-7490-b04b-33c84deec24a',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67a9-71ba-8810-7baca69a15f4","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a202a7-67c1-7ded-9fcd-01176026ec37',1795397411000000,'arrived before the notice','','unconfirmed','01a202a7-67c0-7923-a12a-329e88901b3d','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67c0-7923-a12a-329e88901b3d","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a202a7-67c5-796d-96a3-e6deae22dde4',1795397411000000,'arrived before the notice','','unconfirmed','01a202a7-67c4-7ed7-a580-e431cb20b812','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67c4-7ed7-a580-e431cb20b812","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a202a7-67c5-796d-96a3-e6deae22dde4',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a202a7-67c5-796d-96a3-e6df64adaa6c','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67c4-7ed7-a580-e431cb20b812","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a202a7-67c5-796d-96a3-e6df64adaa6c","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a202a7-67cd-7398-a166-b9a1b2652d5f',1795397411000000,'notice, notified','','notified','01a202a7-67cc-7eb5-9c2f-e649545a6dbc','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a202a7-67e9-736d-8387-e6558a438040',1795397411000000,'notice, notified','','notified','01a202a7-67e8-7bb0-87ec-25adbafea0f7','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a202a7-67ed-792a-a607-88ee10031211',1795397411000000,'notice, notified','','notified','01a202a7-67ec-7de0-b5aa-cb5306536e81','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a202a7-67ef-7716-b402-64297fa9b323',1795397411000000,'notice, notified','','notified','01a202a7-67ef-7716-b402-6428d66a7541','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(71,'01a202a7-68a9-7882-9e4a-a3c5a6c810f2',1795397411000000,'notice, notified','','notified','01a202a7-68a8-7445-b474-2def5fc01610','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a202a7-6951-7414-8423-55bff403960c',1795397422000000,'notice, notified','','notified','01a202a7-6950-71c2-bfc1-fd2c07c1d9a1','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-676c-798d-996b-e94af22ab403','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a202a7-676c-798d-996b-e94af22ab403','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-676c-798d-996b-e94af22ab403','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-679d-734d-8a15-afd998880568','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67aa-7490-b04b-33c84deec24a','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67ae-70bd-b748-d440a721c9c8','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a202a7-67ae-70bd-b748-d440a721c9c8','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-67ae-70bd-b748-d440a721c9c8','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67c1-7ded-9fcd-01176026ec37','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67c5-796d-96a3-e6deae22dde4','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67cd-7398-a166-b9a1b2652d5f','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a202a7-67cd-7398-a166-b9a1b2652d5f','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-67cd-7398-a166-b9a1b2652d5f','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67e9-736d-8387-e6558a438040','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a202a7-67e9-736d-8387-e6558a438040','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-67e9-736d-8387-e6558a438040','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67ed-792a-a607-88ee10031211','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a202a7-67ed-792a-a607-88ee10031211','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-67ed-792a-a607-88ee10031211','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-67ef-7716-b402-64297fa9b323','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a202a7-67ef-7716-b402-64297fa9b323','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-67ef-7716-b402-64297fa9b323','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a202a7-6951-7414-8423-55bff403960c','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a202a7-6951-7414-8423-55bff403960c','yard');
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
INSERT INTO "cases" VALUES('01a202a7-676c-798d-996b-e94af22ab403','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a202a7-679d-734d-8a15-afd998880568','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-679c-735c-b1a9-eba9e4f77cea","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a202a7-67aa-7490-b04b-33c84deec24a','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67a9-71ba-8810-7baca69a15f4","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a202a7-67ae-70bd-b748-d440a721c9c8','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a202a7-67c1-7ded-9fcd-01176026ec37','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67c0-7923-a12a-329e88901b3d","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a202a7-67c5-796d-96a3-e6deae22dde4','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a202a7-67c4-7ed7-a580-e431cb20b812","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a202a7-67c5-796d-96a3-e6df64adaa6c","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a202a7-67cd-7398-a166-b9a1b2652d5f','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a202a7-67e9-736d-8387-e6558a438040','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a202a7-67ed-792a-a607-88ee10031211','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a202a7-67ef-7716-b402-64297fa9b323','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a202a7-68a9-7882-9e4a-a3c5a6c810f2','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a202a7-6951-7414-8423-55bff403960c','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('755d20ed5b214ea4060de7bcaa8e0c42ba093692093c058404cc786df8fc64dc','yard-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUcZk0lsNWPcNiBW+h2kxcdq6PSLwwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAARzvBs3BG/Aq/jaF8iDKpsng3Kzbq6oa5mt
zNR0ruhsiSuFFDfxgf39dP7pGfjAMYPSBSyok2Xt6rURvJw0CDrno2AwXjAdBgNV
HQ4EFgQU9+TcpGpUTzfz4gO8sRlxffiEgT8wHwYDVR0jBBgwFoAUes8EXRoy1FGv
wtqFUgLb1XU0IiIwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgYSz26DdgtrHCAJlml8tWloN5o8kVjpy073lpco9bFikCIQDD
D5U04DhfC85GQ+uBzmNjHYmjOaVOKLEBUDCNM/TpFQ==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'75bde95e0be9ffee079704ed361048a18a6e9c0c8cc81fafd199a147b5673ee8',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('002462521bddead050f7c20f63ff38f915125e12119a254824af53ec085d3015','port-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUcP8ZCbtJjkOimy6wCp3Iod7PWfkwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ3mHJICvI6eFaHapdRV/wTUUA93nZVwjq7
RFkUZDwCc2uY3K1q587TtsaHwfqC60PKWrPHBpaIJ6KOPDJWTs89o2AwXjAdBgNV
HQ4EFgQUta4etLkM7aVux5+/reoHjssvwHgwHwYDVR0jBBgwFoAUes8EXRoy1FGv
wtqFUgLb1XU0IiIwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgId1IzTshrBy0dAMyu54xfCKkbmM1sUXQU8SROzzneuICIFaZ
UqJGJmNYdtiaHdILedYPEZ1m+JQD7kTrljSUPS4A
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'75bde95e0be9ffee079704ed361048a18a6e9c0c8cc81fafd199a147b5673ee8',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: 6a629705329e7683f640b2ca5ea5773cece4094ef611892018a7ae12310ce7b8
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIDhypU9tBhDD+rCldJWxAVFDnwF6KiedwJY5jXtZ6pNTAiABhkhYirhh4ynIw030DB6H4u+mrNbWMfgd/iUwolFd7Q==','5cd252fb0ce89324','1 6a629705329e7683f640b2ca5ea5773cece4094ef611892018a7ae12310ce7b8');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: 543b85f76fd039b5cf74d453d7f8c65c15cd3af985033ef559f6d6958c340a98
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCANilawqte8SQM6BtE656+YHD/mwwPchXpg75yfDOqDwIgNFl0Om+qZSG6mSrJNTqG+HCNX3304vL4zUKOWVB/s+g=','5cd252fb0ce89324','12 8c9345aec2efdb5094887503bff75a9a39f0ee54657830024b61fd2cb9bfedf6 229c52e4d6858f90b983f534a193c7cf1b0931a797eee068e161dc9afe0a5750');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: bdf334ef5f6e8132bcd998a796aee067c49c7609fd16054d179e0d51f977d2e4
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIETDH0Hop10Va+GNkCMp5eYh+4mNXBaW8lFt2jVpd313AiBi4cA3OQCihEfZ4NwA0l6CD5MpZ1Dh5pUxMb4joGtrbQ==','5cd252fb0ce89324','15 8c9345aec2efdb5094887503bff75a9a39f0ee54657830024b61fd2cb9bfedf6 229c52e4d6858f90b983f534a193c7cf1b0931a797eee068e161dc9afe0a5750 2be5532fae927d3c17f45e975241812640b0cd5b71147e2c7610ec7a1b10d7d5 f1b04838bfa68a77a233abe9f4308af82e3b3d74dc96e68b730e911f6fedb5db');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: e2befdbfdde4658dc3f7d84a2cbe285e7b31e6c292fc725af0faf1e5a0d145db
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCBHClQaufkPXXfX56RwTx9y8bpV8axfL+DNzKbg4ieewIgXSmi4RdvY/1b2CYAkCzjGVMdMxa9ILMDn5HxcOKcwXE=','5cd252fb0ce89324','19 0242891253e88463addb1731fe5b6304b29bd5e16e0f6621ba6a723fbda55e93 342b81932b7bd7581cc5b7953d282b54e61d8a376c1123be3299a11f204354b6 5e7c6dc526b32349edc61e8cc4e3e7d9a4b070c25c9b65239ab04c3b8e42cd8a');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: 44691dd2de9ed3e37dd3932d51330cc373efc737785f551b5f63fbff9dbf2912
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQD46MISFNAcDRG58ETybR0NO+/DcTedhtdctgbubmhOIgIhAJJys4HgHpILe5zir1X9MoidJ62jJ2j7CgtQKIeW/Ij6','dc0ce633dbcc913d','20 0242891253e88463addb1731fe5b6304b29bd5e16e0f6621ba6a723fbda55e93 779fb9cc154624780137ad71828e1510e6b2b05bcc538848c980dc79564217f9');
INSERT INTO "checkpoints" VALUES(52,1795397422000000,'swg-checkpoint-1
size: 52
root: dfd7b8c786e4cc75781af5b3135afdd23305649af52c97d55917f53f48abc741
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQCnagOfGKiW61m8gl6EmEOaee0YiiNmc+emFqH6msIdjwIhAK1LiKGrmPqNPMqsnfTVhmvxZnttY1pNRXBp6WKvv0A8','dc0ce633dbcc913d','52 84c4c2559750385e0bfef347cbe09c17cc3d2de7aa34d05032ebe3c698b86a4e a5ef1e4063356c5946cda3816037db9f6b0b56afd2609706361a75a49a49b4cf d4ea3e8a8d3241ec643ef4af751625e2801930d9be0a76ff8c8cc614b329e139');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 73787ab51474962d523f7fad3460c70d6c09d9396700e695396bbd9acf4c2dc2
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIQCLivMYFpMlgfg9MRPUzIA/OxpRtiHInQn8xiPnGviZrAIgenL7SdFUWCaQPHv7eck6C+ACxolZBZHKlvyPoJi0/MU=','dc0ce633dbcc913d','10001 778a29e80e269d33ece33ba583611f740b146550158dea0f379da792646f8685 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 8943bc28acec978ce41581ae5e63edb8f00a08dc05427d8dc23fd29e1a6b66cc');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: bf22afbfe152c9131df283cf5f8bffc1e8219d9b6604a331e21d15e70bb397ea
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCIAPoXoOnHQKC7xnMRFRqGJtuzBFTjT2diRn+iY2ZfOOBAiBwn54AU9Ux6rm3rvj5SvzcYZiPXQJtrQ3SHCYoaTUCpA==','dc0ce633dbcc913d','10002 778a29e80e269d33ece33ba583611f740b146550158dea0f379da792646f8685 e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d aa7c9b03ad05a33eb6a661511583402da910855ce11958940ab2ea422cf044f5');
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
INSERT INTO "crls" VALUES('75bde95e0be9ffee079704ed361048a18a6e9c0c8cc81fafd199a147b5673ee8','bb12d21149e3ef63b0bd71084359c9a135b73fd9be652598805e4dd0b04b1532','2',1795395300000000,1797987600000000,1,1795395600000000,X'308201213081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A30353033021470FF1909BB498E43A29B2EB00A9DC8A1DECF59F9170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D230418301680147ACF045D1A32D451AFC2DA855202DBD575342222300A06082A8648CE3D0403020349003046022100CE3BE01FFF3D27B9C61F7A7DDE325FB2E45B02433C25A5B0C2B6F9990077207E0221008EB43718A0E954484DCF0CDB8BFF13D49C8180D2B89BF0D8B2674C60A7EFF77F');
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
INSERT INTO "deliveries" VALUES('01a202a7-676c-798d-996b-e94b654176c2','01a202a7-6768-70b8-b868-146abfddda4d','01a202a7-676c-798d-996b-e94af22ab403','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a202a7-676c-798d-996b-e94be42eeffe','01a202a7-6768-70b8-b868-146abfddda4d','01a202a7-676c-798d-996b-e94af22ab403','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a202a7-6782-729f-a745-64b0c5982ff6','01a202a7-6780-75f6-b344-5cf01bb8489d','01a202a7-676c-798d-996b-e94af22ab403','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a202a7-6782-729f-a745-64b176a942ec','01a202a7-6780-75f6-b344-5cf01bb8489d','01a202a7-676c-798d-996b-e94af22ab403','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a202a7-6786-74c9-88aa-8af4c3b16cb7','01a202a7-6785-7dca-bb56-ba45e89793f0','01a202a7-676c-798d-996b-e94af22ab403','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-6786-74c9-88aa-8af5984c6e33','01a202a7-6785-7dca-bb56-ba45e89793f0','01a202a7-676c-798d-996b-e94af22ab403','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a202a7-6792-70c3-bda0-b0c3f3db7fb0','01a202a7-6790-7ed5-b688-b570458b317e','01a202a7-676c-798d-996b-e94af22ab403','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a202a7-6792-70c3-bda0-b0c473e663ff','01a202a7-6790-7ed5-b688-b570458b317e','01a202a7-676c-798d-996b-e94af22ab403','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a202a7-6796-76a4-9881-765d687de4e9','01a202a7-6795-7339-bb4c-70b5b2c97835','01a202a7-676c-798d-996b-e94af22ab403','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a202a7-679d-734d-8a15-afda44bb7650','01a202a7-679c-735c-b1a9-eba9e4f77cea','01a202a7-679d-734d-8a15-afd998880568','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67aa-7490-b04b-33c946bd3495','01a202a7-67a9-71ba-8810-7baca69a15f4','01a202a7-67aa-7490-b04b-33c84deec24a','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a202a7-6849-7c4b-9206-e383fe641861, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67ae-70bd-b748-d440e3d28c92','01a202a7-67ad-7c7c-97bb-89076fbd56ab','01a202a7-67ae-70bd-b748-d440a721c9c8','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67ae-70bd-b748-d4419beb9cca','01a202a7-67ad-7c7c-97bb-89076fbd56ab','01a202a7-67ae-70bd-b748-d440a721c9c8','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67c1-7ded-9fcd-011848d31976','01a202a7-67c0-7923-a12a-329e88901b3d','01a202a7-67c1-7ded-9fcd-01176026ec37','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67c5-796d-96a3-e6deba42281b','01a202a7-67c4-7ed7-a580-e431cb20b812','01a202a7-67c5-796d-96a3-e6deae22dde4','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67c5-796d-96a3-e6dfce8d4ae8','01a202a7-67c5-796d-96a3-e6df64adaa6c','01a202a7-67c5-796d-96a3-e6deae22dde4','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67cd-7398-a166-b9a1f3c1012b','01a202a7-67cc-7eb5-9c2f-e649545a6dbc','01a202a7-67cd-7398-a166-b9a1b2652d5f','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67cd-7398-a166-b9a26ee65ed8','01a202a7-67cc-7eb5-9c2f-e649545a6dbc','01a202a7-67cd-7398-a166-b9a1b2652d5f','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67e9-736d-8387-e656060815e7','01a202a7-67e8-7bb0-87ec-25adbafea0f7','01a202a7-67e9-736d-8387-e6558a438040','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67e9-736d-8387-e6561d954414','01a202a7-67e8-7bb0-87ec-25adbafea0f7','01a202a7-67e9-736d-8387-e6558a438040','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67ed-792a-a607-88ee6fdf6cd7','01a202a7-67ec-7de0-b5aa-cb5306536e81','01a202a7-67ed-792a-a607-88ee10031211','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67ed-792a-a607-88eeb83cfe60','01a202a7-67ec-7de0-b5aa-cb5306536e81','01a202a7-67ed-792a-a607-88ee10031211','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67ef-7716-b402-6429fb543f04','01a202a7-67ef-7716-b402-6428d66a7541','01a202a7-67ef-7716-b402-64297fa9b323','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-67ef-7716-b402-642ae06a910d','01a202a7-67ef-7716-b402-6428d66a7541','01a202a7-67ef-7716-b402-64297fa9b323','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-685a-7e41-90c0-5fdc9466d236','01a202a7-6790-7ed5-b688-b570458b317e','01a202a7-676c-798d-996b-e94af22ab403','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-68aa-7dfb-8d04-aaa932a5b0e8','01a202a7-68a8-7445-b474-2def5fc01610','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',71,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-68aa-7dfb-8d04-aaa93c442dc2','01a202a7-68a8-7445-b474-2def5fc01610','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',71,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a202a7-6952-78ab-9162-be5e9b5b4b10','01a202a7-6950-71c2-bfc1-fd2c07c1d9a1','01a202a7-6951-7414-8423-55bff403960c','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a202a7-6952-78ab-9162-be5eeaebba8f','01a202a7-6950-71c2-bfc1-fd2c07c1d9a1','01a202a7-6951-7414-8423-55bff403960c','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a202a7-6768-70b8-b868-146abfddda4d',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363736382D373062382D623836382D3134366162666464646134643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363736382D373062382D623836382D3134366162666464646134643C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363736632D373938642D393936622D6539346166323261623430333C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363736382D373062382D623836382D3134366162666464646134640A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303261372D363736632D373938642D393936622D6539346166323261623430330A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220666239383933353266303833306231356136323433653363613737356337336436633930366263616533353830393864393232303365616262323230313438643C2F4C6561663E3C506174683E3C486173683E636235393666313062633362393931343236353934633033353361363839316333383533656235666261303434343839383836646134633932666535653739313C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20396466346338336331393731343738323364353763393864666261326233313563363938663832336662313965666232643035623162386133383065353630340A70726576696F75733A20306430633731623563616132356434313166663932346333653964626166313130636434333430643364366438386633636163326534613033316232376465610A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543494431635234396C364176316E2B5176534D4C73546E554C4D526B6A304E3366676A624D4C33534D694578384169454137355279586D546E44342B74723653672F3932304F6C434269796D4E793732623963586F45627354786F383D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-6780-75f6-b344-5cf01bb8489d',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363738302D373566362D623334342D3563663031626238343839643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363738302D373566362D623334342D3563663031626238343839643C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363736632D373938642D393936622D6539346166323261623430333C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363738302D373566362D623334342D3563663031626238343839640A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303261372D363736632D373938642D393936622D6539346166323261623430330A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220393632343531323862383237323230656137666232386163396433383232356130623632343163313062633930386636626636643061303730646637313963323C2F4C6561663E3C506174683E3C486173683E336133343765643439633862343837633463323331393132646539616365333839383237393533386233343035646233356532363337333037643431373263623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20386265396632353238366437643737633136653763633266303638396136336436366132353664343531306463633835373838333365636538366339323463300A70726576696F75733A20653065316563666162373761396164663637663934383130613464616535316438353833383130613662306630323130343838313132653138343735626464390A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45514349426B515749384F33507A49716466517153316741306155773769716E2F2B6E49576858337242396639616E416942737944507377677830334A4F7376557077764C756A796F3253756C3750635A4E38535142394E5A773670513D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-6785-7dca-bb56-ba45e89793f0',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363738352D376463612D626235362D6261343565383937393366303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363738352D376463612D626235362D6261343565383937393366303C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363736632D373938642D393936622D6539346166323261623430333C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363738352D376463612D626235362D6261343565383937393366300A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303261372D363736632D373938642D393936622D6539346166323261623430330A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220343661366335663238316130653131666364383165353238393962323338306536343931643962313234323761646230343133666137396361393339353437313C2F4C6561663E3C506174683E3C486173683E343732343333306531656265636330653264343761326336313932636662353633636536373138633931343265663432313736323038333036336633383638643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20376361353464643561633765636562656432326566326263316532363532373037653632343833326331626161376365393964343666653530346261333533340A70726576696F75733A20376566663133376664363231313838396563386361653762333362363766643761373162613133616536383666366335663862376365643636346338396461640A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951436E62706A2B623933326D42312F764E494F31484368734C7763466A334F64737058444A33435350777056774968414D5065366C4D3667747A54453663713731676E49343469765568364866776930735A304C633776463853373C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-6790-7ed5-b688-b570458b317e',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363739302D376564352D623638382D6235373034353862333137653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363739302D376564352D623638382D6235373034353862333137653C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363736632D373938642D393936622D6539346166323261623430333C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363739302D376564352D623638382D6235373034353862333137650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303261372D363736632D373938642D393936622D6539346166323261623430330A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220376162636631333932616335616233383536353466613737623539643438636563653936366338653963313962396564633737386262383534626561356264363C2F4C6561663E3C506174683E3C486173683E363937633634353238366131643262333630353630386339613332636265323465366238383632663162323339393037393561643934643731343735393235613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20396630396461666232623637356236626236623231333335663837356564646533656362636564633936393862326334306566623833313531383031323937610A70726576696F75733A20653338353165646333666338343831616464343161386530316231373864316362383066373332633563656264666334303839373266616639636464346535370A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349484F46665154785249682F43785678544A506B5278553466496C5A57574351594D4869446558434A7A6A36416945416B676473354A35723071596C48687057793454786D7777534C6A646930352B56496937567255316F31576F3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-6795-7339-bb4c-70b5b2c97835',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363739352D373333392D626234632D3730623562326339373833353C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363739352D373333392D626234632D3730623562326339373833353C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363736632D373938642D393936622D6539346166323261623430333C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363739352D373333392D626234632D3730623562326339373833350A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303261372D363736632D373938642D393936622D6539346166323261623430330A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120396362306332336436633933333134616538663363326165396431383536633037363165613765356461623937363139313739353263633831376566623162353C2F4C6561663E3C506174683E3C486173683E636566623132373563616637663362643230306535633039313533363430323562313965343366616439613339373265633133353565633661626165346432353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20353866643438663032396536383833666438303636626435346334343636613739613635336135623433643836353535396565353463633332373363333966630A70726576696F75733A20323034343664353463643739356234356232396265616366656537646265343565346136623138373934666364336463613062313362343831306266306163380A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543495144554451773046636E4F4F4F765231716E5433346765545964533230455454566B486E7765586553684841514967464E6D696733732F727A36322B586A72307A382B4F75634C46747674386C4B316478514D517279656736513D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-679c-735c-b1a9-eba9e4f77cea',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363739632D373335632D623161392D6562613965346637376365613C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363739632D373335632D623161392D6562613965346637376365613C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363739642D373334642D386131352D6166643939383838303536383C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363739632D373335632D623161392D6562613965346637376365610A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303261372D363739642D373334642D386131352D6166643939383838303536380A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120663139323037633636663862343363613361306131386639343930313835313239613132346535643862656534363332323038376466376438333732386339363C2F4C6561663E3C506174683E3C486173683E363038626163616238376565306533326532656463656463386163666661666633663131653861326631653139643564333630343363343563646335376430643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20623733623336356637643966376435383162636262636333313531346233623638383262663039363838333039373564373437393065316539316664326466650A70726576696F75733A20356438373531626461343366643431336462323730383661346461363533323131323062333936643662613431633932663137343231373130613961616431390A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543494650584C5466744A46585064446E4B724848534939357A38325A5547676241433273354175456E6945766441694541316D324A62364E6D6D6C385137422F69332F3036474E4C656661353144674650684D3942613239646C35303D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67a9-71ba-8810-7baca69a15f4',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363761392D373162612D383831302D3762616361363961313566343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363761392D373162612D383831302D3762616361363961313566343C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363761612D373439302D623034622D3333633834646565633234613C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363761392D373162612D383831302D3762616361363961313566340A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303261372D363761612D373439302D623034622D3333633834646565633234610A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120376565623037366433356639333238653266633262623966633530626632373536383130336461323934616139393734626161613764383434343735333739303C2F4C6561663E3C506174683E3C486173683E623063396139393334333235643335623164633834366336613939343931306130626638386537373630666465343562383036396363386537333533323833383C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20366339303533343730656365383639373431356635386163343934616536653936366665616533326532356236666533346462363264313130633330343938610A70726576696F75733A20656231643731636431396464326437663061343739343935333531376366626362653833363537333463666466353934643163303231333865653864313735610A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951436754372B417A52524A35414B6F366F416A336B38792F4473566E54593749487071433373776546357557774968414F315258786874784F6436646B4D354A784158442F667138484B692F47365468627358346A6678373542623C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67ad-7c7c-97bb-89076fbd56ab',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363761642D376337632D393762622D3839303736666264353661623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363761642D376337632D393762622D3839303736666264353661623C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363761652D373062642D623734382D6434343061373231633963383C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363761642D376337632D393762622D3839303736666264353661620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303261372D363761652D373062642D623734382D6434343061373231633963380A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220356364333465303631633162363633323732363164653161306336343864633930633338643339346464666537376239653365353262386263656636353834613C2F4C6561663E3C506174683E3C486173683E343438356231303639333561386561653761343933636666383033636332633632306539313766666131303764303032303838326462326338613632626433643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20636436363566633037633864623233616439336235383831656439373266613635353561336533393663366639366466653662373361623561333237643537640A70726576696F75733A20373436346434353563353439653633383763626537303365343832636565323661633162363332356162626461363533313563623862613433353532353036330A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951437A736233652B45544B365570666668697A48484957512F414B394738733239376636514D6D6D6A70634A774967564C436B747737325471516865526F5539395A6F356F442F6A544734784F6A6B47334776564841794365673D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67c0-7923-a12a-329e88901b3d',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363763302D373932332D613132612D3332396538383930316233643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363763302D373932332D613132612D3332396538383930316233643C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363763312D376465642D396663642D3031313736303236656333373C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363763302D373932332D613132612D3332396538383930316233640A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303261372D363763312D376465642D396663642D3031313736303236656333370A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120363962313632386633306339373839323962363932356561366232396237333038626364326164383738383338323965326239613063363437663064333431333C2F4C6561663E3C506174683E3C486173683E333537613365366536356461353239373666343337326333653766653739373633386230366439333661383930363465323437323230323362643933633739643C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20616463616139373738353934366339396666336336386265356663643534663561323162643263383138333861653965666466643330303637353139313738340A70726576696F75733A20336430383734623261303163646462623865613833306237316465653835386365626366333964363731336537306435353564306632336161343366303937610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434945624E724C78755764455158356D66494B377662743450674F6439417939575370732F664D645A72496B794169454172336B686C6A6E4235596C3953452B6747566A7277345259304455384954513267783869695A763441484D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67c4-7ed7-a580-e431cb20b812',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363763342D376564372D613538302D6534333163623230623831323C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363763342D376564372D613538302D6534333163623230623831323C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363763352D373936642D393661332D6536646561653232646465343C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363763342D376564372D613538302D6534333163623230623831320A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303261372D363763352D373936642D393661332D6536646561653232646465340A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220323163376662626639653236633963336531663266363135376435356232653135326631343531623732653963373131373237653731363261376263343336373C2F4C6561663E3C506174683E3C486173683E636134613131303630373263376433313835633238313664363765303739366633626264333362653336656564356231316135333136306163353934346132313C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20616433623566383865623333666165386337333133363537613130623133613866663438303566303335633732343161666537346664383633333537323835630A70726576696F75733A20366139313832333061633238383038616233383338396532346635626332626434343261643365373433303539646466303661386462653331316137333838310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349456A2F43612B34724C736A526F38335257435A706A576E433764336168334170426C666F76307175664F59416945416F33704B643577433550495A43637854624F78455663623038373974696C31423773546F56526F616363413D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67cc-7eb5-9c2f-e649545a6dbc',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363763632D376562352D396332662D6536343935343561366462633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363763632D376562352D396332662D6536343935343561366462633C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363763642D373339382D613136362D6239613162323635326435663C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363763632D376562352D396332662D6536343935343561366462630A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303261372D363763642D373339382D613136362D6239613162323635326435660A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322063383864393164366230316663663739393538366332303832326431386162313738373237306663613063626565653538383033316462633530363133396235207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E363338393265646261303830313234613832393761633633363332656634373765316434633534383965663031666664643539623661623731336235333537333C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20366630646566643065386531373165303630653433613466336236316561363566313434643563303835373233303435383833353739623233366132613033360A70726576696F75733A20333233326461316362346165376663363333636239303464316338653938626264396339303564313562636233643232383431343239623837333062323035340A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455543494230642B624B4F61446F6A6B565050775137386E6B386D2F334F4C6F626D6659516838566B6A6E69506C38416945417273674B4251644466784156424D49454B6F4C6C624637597133615234782F434663722F447A2B76526D6B3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349455253746A536C5331632B4A665A3778707A37456752555679644638646971624B564C462B6A4D6B4F416441694137544E6C56674B3461635876744F4C4C6C686671516A6A2B7446675570594F79776949443854777A682B513D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67dd-7f08-927a-e2addeac560e',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363764642D376630382D393237612D6532616464656163353630653C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363764642D376630382D393237612D6532616464656163353630653C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303261372D363764642D376630382D393237612D6532616464656163353630650A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20613264313230646263363563313361386631343435306139653465623864373034626234633063386362613839633438633038306433363533616336613539630A70726576696F75733A20363032643937666233646638353463363837363531396637643836643839303263383564363730373561616138343161346639373932346432336331363663650A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349514371596F4E336B6863394143684E6D6C45355134306662455735344D572F52516C734A5135416955434C735149675853554F633869764E6E716B6C49545932364C5654455564704739767550322B77424771354B4A486238773D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349446D61414F67696C6E4C464A754631363952794243344D577A6A6A316C715737563470495A4C4A31795559416945412F7A6764707857507A30456537745A66564646724B5452466A7177356E38636469447166316C6E337665383D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67e0-7659-a288-d8389b4a7228',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a202a7-67e4-7857-b9e7-4fb990cca0c3',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a202a7-67e8-7bb0-87ec-25adbafea0f7',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363765382D376262302D383765632D3235616462616665613066373C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363765382D376262302D383765632D3235616462616665613066373C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363765392D373336642D383338372D6536353538613433383034303C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363765382D376262302D383765632D3235616462616665613066370A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303261372D363765392D373336642D383338372D6536353538613433383034300A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220346631366435393966313231313535333035363137653362386239653436666632623161306534633339626632356338336132623434396436353537643838663C2F4C6561663E3C506174683E3C486173683E626336656330313534353938373762633633616538396530623839306434393165386262666338356339633465356561303436383139306135666665356665353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20626264386337333932643738393065663030663265373466646435353366656133313836303662373538373937393636383639353331633264623265656566320A70726576696F75733A20306537396239313039663263366231386139333638613335643336323235346638323538306366316534646630643032663930323534346130376232346263310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4559434951436C36557349474F6A5357764C39736E424A3343317751695A6449667A72416348626944464A46416A483277496841496E7345356E4A625062334E6F696F4B4F4665776279634C664A4D70677A6D4A37526737786F46776175453C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349446D61414F67696C6E4C464A754631363952794243344D577A6A6A316C715737563470495A4C4A31795559416945412F7A6764707857507A30456537745A66564646724B5452466A7177356E38636469447166316C6E337665383D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67ec-7de0-b5aa-cb5306536e81',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363765632D376465302D623561612D6362353330363533366538313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363765632D376465302D623561612D6362353330363533366538313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363765642D373932612D613630372D3838656531303033313231313C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363765632D376465302D623561612D6362353330363533366538310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303261372D363765642D373932612D613630372D3838656531303033313231310A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220643766393263613664636439303439373462356636636439316366653961623331383633613965366165393266643863646132393261636634623830346166303C2F4C6561663E3C506174683E3C486173683E333834353130353639323535623765663336613865376365383134336665613138633632623231666336393232383539333035633433303761613665373032353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20613335383830383730333163333565303434353866616236613862366264323939613736663734323065636332353663653133343134353761663736646133640A70726576696F75733A20393362343236346465626536326633303935363631373832653730303264343630353763653865646530363835313963666266666539633232626332303233380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4559434951444F423954584148424635496836514374553271736761616E65574D37687A7954674761426D4C50776134414968414E494C7755553768367A70466A2F31555843384D51333341504D4F656F7A79357A58684F733265717255373C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349446D61414F67696C6E4C464A754631363952794243344D577A6A6A316C715737563470495A4C4A31795559416945412F7A6764707857507A30456537745A66564646724B5452466A7177356E38636469447166316C6E337665383D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-67ef-7716-b402-6428d66a7541',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363765662D373731362D623430322D3634323864363661373534313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363765662D373731362D623430322D3634323864363661373534313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363765662D373731362D623430322D3634323937666139623332333C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363765662D373731362D623430322D3634323864363661373534310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303261372D363765662D373731362D623430322D3634323937666139623332330A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220333331393037373235333661643739336461313731393063346437333261656465306133316463303438643530303133666138373133343536303030353065333C2F4C6561663E3C506174683E3C486173683E333562643262366630393237393166626661333530346665353036376332373935616436613337313165636438313661623761326434653766363364323461653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20323362353765393732633131383465343163646531623165366233393766363232346631623031396666613332393262373637353565393963656465373335330A70726576696F75733A20643233643166663033323036613631313964623334646430386163383562623061353061663437313132353666356662613165326139653264373732353833640A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4551434944726D3841674D475739764935512F34616A6D7A6238504642372F5A47447A35554E722B6A6B384A4E53644169424259776177704C714A532B733432366772527257525446336D56506951464E644450443043576434464F513D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349446D61414F67696C6E4C464A754631363952794243344D577A6A6A316C715737563470495A4C4A31795559416945412F7A6764707857507A30456537745A66564646724B5452466A7177356E38636469447166316C6E337665383D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-68a8-7445-b474-2def5fc01610',72,47,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363861382D373434352D623437342D3264656635666330313631303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37323C2F526563656970744E6F3E3C42617463684E6F3E34373C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363861382D373434352D623437342D3264656635666330313631303C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363861392D373838322D396534612D6133633561366338313066323C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363861382D373434352D623437342D3264656635666330313631300A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303261372D363861392D373838322D396534612D6133633561366338313066320A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220653139306433646538643638383061626132363638643136663036633862303661663463303031663230663138646635633932386336353730326339383235623C2F4C6561663E3C506174683E3C486173683E366531616664326535363563656163363838633431396333366132373538336166383030383138663235363562616335623035626531623139323133656432623C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034370A66697273743A2037310A6C6173743A2037320A726F6F743A20373463346239613064616436383966313836303131326535366431366238333135663231373630636138376164333638643631306466323830303335393031630A70726576696F75733A20633333636138373734383534356262646163643765623331346132666365613365383734643062663530383866363033343965303636313937353437313330390A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45554349476743612F6558753732552F4A3569576372616E2B7439564B41647750754A4D3842496764575A4B776A4A41694541696364547A37376E75723658546173745839743633634F6F342B4A33617A4F67756A47482F584D51754C343D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349446D61414F67696C6E4C464A754631363952794243344D577A6A6A316C715737563470495A4C4A31795559416945412F7A6764707857507A30456537745A66564646724B5452466A7177356E38636469447166316C6E337665383D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a202a7-6950-71c2-bfc1-fd2c07c1d9a1',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303261372D363935302D373163322D626663312D6664326330376331643961313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303261372D363935302D373163322D626663312D6664326330376331643961313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303261372D363935312D373431342D383432332D3535626666343033393630633C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303261372D363935302D373163322D626663312D6664326330376331643961310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303261372D363935312D373431342D383432332D3535626666343033393630630A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220323638373035373937303831356137363631396566303362336263336538643961326338633733306363306463653435633366383462343037333239303031353C2F4C6561663E3C506174683E3C486173683E313562376135316661343531393333383730643661353336656235316366383336333232323839613131373835663962303933323530653466396138653162633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20353865353739663839663338386236323932386164366234633462323063353934363031323161303638623738643237323930646466623631633139323532330A70726576696F75733A20636234306438663362313435333964393633303538623635386237363131353439626635363433663033346539346635656361623266663461363066663231610A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951444A48765433704469424E44514A62614A4E7663445A5A3968717641687A6D386876354556486A4842705551496752643263727975544D6B6666386D3038314D7A426E32632F4E7658727448674C4534616B7A2B63323149343D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D45554349446D61414F67696C6E4C464A754631363952794243344D577A6A6A316C715737563470495A4C4A31795559416945412F7A6764707857507A30456537745A66564646724B5452466A7177356E38636469447166316C6E337665383D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
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
root: dfd7b8c786e4cc75781af5b3135afdd23305649af52c97d55917f53f48abc741
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
INSERT INTO "erasures" VALUES('01a202a7-67e0-7659-a288-d8389b4a7228',77,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a202a7-68a8-7445-b474-2def5fc01610',76,1795397411000000,'li.na','asked by the person','[71]');
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBCzCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0cAMEQCIERStjSlS1c+JfZ7xpz7EgRUVydF8diqbKVLF+jMkOAdAiA7TNlVgK4acXvtOLLlhfqQjj+tFgUpYOywiID8Twzh+Q==',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBDDCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0gAMEUCIDmaAOgilnLFJuF169RyBC4MWzjj1lqW7V4pIZLJ1yUYAiEA/zgdpxWPz0Ee7tZfVFFrKTRFjqw5n8cdiDqf1ln3ve8=',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'d83df3d504e72f2daafb1e35ce4ea35784b54d004e8359c4ce1ab8578d059bbb');
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
INSERT INTO "http_seals" VALUES('01a202a7-67cc-7eb5-9c2f-e649545a6dbc','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('3f08af21f6670a1abdf5261b6f01ce901f56ed5314245c2d66621d83119c3f38','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIUVV84U0VjfM8lca/Qb+UeZ5IfBGIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARNQLPeTSr8cQ1OIFL8svjdnzqvQtZz/nwMMJvlPocjforJ
JwmCsA+bTBkAd0fps/DtZezQoMQihk3PMHjhDRIDo2YwZDAdBgNVHQ4EFgQUes8E
XRoy1FGvwtqFUgLb1XU0IiIwHwYDVR0jBBgwFoAUes8EXRoy1FGvwtqFUgLb1XU0
IiIwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIgBkN1BIuxT4YvICSCShJYzE9ETxOIMCmWf+fZd43fuFACIQCW3dUv
y0DhOkHLIy7V8HpTyrALDvftDAqryRJplxfZCQ==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('755d20ed5b214ea4060de7bcaa8e0c42ba093692093c058404cc786df8fc64dc','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUcZk0lsNWPcNiBW+h2kxcdq6PSLwwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAARzvBs3BG/Aq/jaF8iDKpsng3Kzbq6oa5mt
zNR0ruhsiSuFFDfxgf39dP7pGfjAMYPSBSyok2Xt6rURvJw0CDrno2AwXjAdBgNV
HQ4EFgQU9+TcpGpUTzfz4gO8sRlxffiEgT8wHwYDVR0jBBgwFoAUes8EXRoy1FGv
wtqFUgLb1XU0IiIwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgYSz26DdgtrHCAJlml8tWloN5o8kVjpy073lpco9bFikCIQDD
D5U04DhfC85GQ+uBzmNjHYmjOaVOKLEBUDCNM/TpFQ==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('002462521bddead050f7c20f63ff38f915125e12119a254824af53ec085d3015','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUcP8ZCbtJjkOimy6wCp3Iod7PWfkwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ3mHJICvI6eFaHapdRV/wTUUA93nZVwjq7
RFkUZDwCc2uY3K1q587TtsaHwfqC60PKWrPHBpaIJ6KOPDJWTs89o2AwXjAdBgNV
HQ4EFgQUta4etLkM7aVux5+/reoHjssvwHgwHwYDVR0jBBgwFoAUes8EXRoy1FGv
wtqFUgLb1XU0IiIwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgId1IzTshrBy0dAMyu54xfCKkbmM1sUXQU8SROzzneuICIFaZ
UqJGJmNYdtiaHdILedYPEZ1m+JQD7kTrljSUPS4A
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
document: 237576b2648ca712ab08a51cd426b801d2e9a028d4c36425855859b40ddbc877
note: register changed, now 0796d0e257d18e2a23d12ba70256d0130a000adb1947fe22ac6776ee63b994c2');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: daf714f6d2f745627efc464abcef870836f99b850ae55cb437f2362a216e4761
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: fc075d1fc0e4cb272d4b79ba8ef0aa5911c2ceaa126411ca9db33f2e97846c52
note: register changed, now 5c3003f71b43c59d8e1b61e7b1e03ea236d4bc9cf50700ff6cae493fe5e0a7b0');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 87afede577889fc3d43efeaa6d365b2952eae3299478268458d90650a7e85c9d
note: register changed, now de01e1758c5e57176a689361ebc0f1d4b41b2c4ac98a70d8d7817e6f62dfdd97');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 585aafd340e18e1cfa7a0359d2898a136266ca800f7dce12e44879c834813f34
note: register changed, now 1b794e3d773775f92900016fe740daccb3d98e65aabf688d9223668d39f5d0a1');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 14f6f87be443aa778940d9cdd2ca9dbe230900fc08ce10003222645f0166f09d
note: register changed, now 0796d0e257d18e2a23d12ba70256d0130a000adb1947fe22ac6776ee63b994c2');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now 523e4b3d42323ce836d07d620cec846169a00ac67726ec388029c755ba98ad17');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a202a7-676c-798d-996b-e94af22ab403','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a202a7-676c-798d-996b-e94af22ab403
sender: customs-demo
message_id: 01a202a7-6768-70b8-b868-146abfddda4d
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a202a7-676c-798d-996b-e94af22ab403
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a202a7-6768-70b8-b868-146abfddda4d','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a202a7-6768-70b8-b868-146abfddda4d
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a202a7-676c-798d-996b-e94af22ab403
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 fb989352f0830b15a6243e3ca775c73d6c906bcae358098d92203eabb220148d');
INSERT INTO "leaves" VALUES(11,8,'case','01a202a7-676c-798d-996b-e94af22ab403','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a202a7-676c-798d-996b-e94af22ab403
sender: yard-demo
message_id: 01a202a7-6780-75f6-b344-5cf01bb8489d
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a202a7-676c-798d-996b-e94af22ab403
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a202a7-6780-75f6-b344-5cf01bb8489d','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a202a7-6780-75f6-b344-5cf01bb8489d
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a202a7-676c-798d-996b-e94af22ab403
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 96245128b827220ea7fb28ac9d38225a0b6241c10bc908f6bf6d0a070df719c2');
INSERT INTO "leaves" VALUES(13,9,'case','01a202a7-676c-798d-996b-e94af22ab403','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a202a7-676c-798d-996b-e94af22ab403
sender: yard-demo
message_id: 01a202a7-6785-7dca-bb56-ba45e89793f0
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a202a7-676c-798d-996b-e94af22ab403
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a202a7-6785-7dca-bb56-ba45e89793f0','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a202a7-6785-7dca-bb56-ba45e89793f0
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a202a7-676c-798d-996b-e94af22ab403
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 46a6c5f281a0e11fcd81e52899b2380e6491d9b12427adb0413fa79ca9395471');
INSERT INTO "leaves" VALUES(15,10,'case','01a202a7-676c-798d-996b-e94af22ab403','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a202a7-676c-798d-996b-e94af22ab403
sender: customs-demo
message_id: 01a202a7-6790-7ed5-b688-b570458b317e
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a202a7-676c-798d-996b-e94af22ab403
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a202a7-6790-7ed5-b688-b570458b317e','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a202a7-6790-7ed5-b688-b570458b317e
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a202a7-676c-798d-996b-e94af22ab403
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 7abcf1392ac5ab385654fa77b59d48cece966c8e9c19b9edc778bb854bea5bd6');
INSERT INTO "leaves" VALUES(17,11,'case','01a202a7-676c-798d-996b-e94af22ab403','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a202a7-676c-798d-996b-e94af22ab403
sender: customs-demo
message_id: 01a202a7-6795-7339-bb4c-70b5b2c97835
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a202a7-676c-798d-996b-e94af22ab403
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a202a7-6795-7339-bb4c-70b5b2c97835','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a202a7-6795-7339-bb4c-70b5b2c97835
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a202a7-676c-798d-996b-e94af22ab403
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 9cb0c23d6c93314ae8f3c2ae9d1856c0761ea7e5dab9761917952cc817efb1b5');
INSERT INTO "leaves" VALUES(19,12,'case','01a202a7-679d-734d-8a15-afd998880568','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a202a7-679d-734d-8a15-afd998880568
sender: yard-demo
message_id: 01a202a7-679c-735c-b1a9-eba9e4f77cea
document: 162fb30230deecc830ca3b1fe09208a0f5fc5bd8549d9fffc0e53e68ea11ebeb
case: 01a202a7-679d-734d-8a15-afd998880568
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a202a7-679c-735c-b1a9-eba9e4f77cea','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a202a7-679c-735c-b1a9-eba9e4f77cea
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a202a7-679d-734d-8a15-afd998880568
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 f19207c66f8b43ca3a0a18f9490185129a124e5d8bee46322087df7d83728c96');
INSERT INTO "leaves" VALUES(21,13,'case','01a202a7-67aa-7490-b04b-33c84deec24a','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a202a7-67aa-7490-b04b-33c84deec24a
sender: yard-demo
message_id: 01a202a7-67a9-71ba-8810-7baca69a15f4
document: 33b3b3e2d2d08922cb24f0389da90630c751c0c4790ae834b4cbd89e100db575
case: 01a202a7-67aa-7490-b04b-33c84deec24a
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a202a7-67a9-71ba-8810-7baca69a15f4','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a202a7-67a9-71ba-8810-7baca69a15f4
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a202a7-67aa-7490-b04b-33c84deec24a
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 7eeb076d35f9328e2fc2bb9fc50bf27568103da294aa9974baaa7d8444753790');
INSERT INTO "leaves" VALUES(23,14,'case','01a202a7-67ae-70bd-b748-d440a721c9c8','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a202a7-67ae-70bd-b748-d440a721c9c8
sender: customs-demo
message_id: 01a202a7-67ad-7c7c-97bb-89076fbd56ab
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a202a7-67ae-70bd-b748-d440a721c9c8
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a202a7-67ad-7c7c-97bb-89076fbd56ab','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a202a7-67ad-7c7c-97bb-89076fbd56ab
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a202a7-67ae-70bd-b748-d440a721c9c8
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 5cd34e061c1b66327261de1a0c648dc90c38d394ddfe77b9e3e52b8bcef6584a');
INSERT INTO "leaves" VALUES(25,15,'case','01a202a7-679d-734d-8a15-afd998880568','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-679d-734d-8a15-afd998880568
sender: gateway
document: cec0a6ef516e1133ab321c148f6ba639a7932a0bf8594a3e847328d696db4b0f
case: 01a202a7-679d-734d-8a15-afd998880568
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a202a7-679c-735c-b1a9-eba9e4f77cea','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-679c-735c-b1a9-eba9e4f77cea
case: 01a202a7-679d-734d-8a15-afd998880568
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a202a7-67aa-7490-b04b-33c84deec24a','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67aa-7490-b04b-33c84deec24a
sender: gateway
document: 909ce0be8b0521a329e8caba66f5520db90459af040c993b3e7d8aac576636d3
case: 01a202a7-67aa-7490-b04b-33c84deec24a
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a202a7-67a9-71ba-8810-7baca69a15f4','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-67a9-71ba-8810-7baca69a15f4
case: 01a202a7-67aa-7490-b04b-33c84deec24a
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a202a7-67c1-7ded-9fcd-01176026ec37','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67c1-7ded-9fcd-01176026ec37
sender: yard-demo
message_id: 01a202a7-67c0-7923-a12a-329e88901b3d
document: da52f39375c28faaf2d00ece5874afef4edf9854d1d6ec451769c6d4910b5599
case: 01a202a7-67c1-7ded-9fcd-01176026ec37
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a202a7-67c0-7923-a12a-329e88901b3d','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-67c0-7923-a12a-329e88901b3d
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a202a7-67c1-7ded-9fcd-01176026ec37
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 69b1628f30c978929b6925ea6b29b7308bcd2ad87883829e2b9a0c647f0d3413');
INSERT INTO "leaves" VALUES(31,17,'case','01a202a7-67c5-796d-96a3-e6deae22dde4','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67c5-796d-96a3-e6deae22dde4
sender: yard-demo
message_id: 01a202a7-67c4-7ed7-a580-e431cb20b812
document: e85bcd06920224c0124aa98e0bae5dffb4c806a2f7934ba64a9f67fe94ffb164
case: 01a202a7-67c5-796d-96a3-e6deae22dde4
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a202a7-67c5-796d-96a3-e6deae22dde4','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67c5-796d-96a3-e6deae22dde4
sender: yard-demo
message_id: 01a202a7-67c5-796d-96a3-e6df64adaa6c
document: 73891ec72869dbd8d167bd7514e0ff7921de234197a006b0943fc01790ffe59a
case: 01a202a7-67c5-796d-96a3-e6deae22dde4
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a202a7-67c4-7ed7-a580-e431cb20b812','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-67c4-7ed7-a580-e431cb20b812
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a202a7-67c5-796d-96a3-e6deae22dde4
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 21c7fbbf9e26c9c3e1f2f6157d55b2e152f1451b72e9c711727e7162a7bc4367');
INSERT INTO "leaves" VALUES(34,18,'case','01a202a7-67cd-7398-a166-b9a1b2652d5f','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67cd-7398-a166-b9a1b2652d5f
sender: customs-demo
message_id: 01a202a7-67cc-7eb5-9c2f-e649545a6dbc
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a202a7-67cd-7398-a166-b9a1b2652d5f
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a202a7-67cc-7eb5-9c2f-e649545a6dbc','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-67cc-7eb5-9c2f-e649545a6dbc
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a202a7-67cd-7398-a166-b9a1b2652d5f
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 c88d91d6b01fcf799586c20822d18ab1787270fca0cbeee588031dbc506139b5 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: 0ef5a8d551899ced9e4335656ba5e335b13cb70ade8d69391be8acf63ad94f30
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a202a7-67dd-7f08-927a-e2addeac560e','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a202a7-67dd-7f08-927a-e2addeac560e
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a202a7-67e0-7659-a288-d8389b4a7228','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a202a7-67e0-7659-a288-d8389b4a7228
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a202a7-67e4-7857-b9e7-4fb990cca0c3','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a202a7-67e4-7857-b9e7-4fb990cca0c3
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a202a7-67e9-736d-8387-e6558a438040','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67e9-736d-8387-e6558a438040
sender: customs-demo
message_id: 01a202a7-67e8-7bb0-87ec-25adbafea0f7
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a202a7-67e9-736d-8387-e6558a438040
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a202a7-67e8-7bb0-87ec-25adbafea0f7','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-67e8-7bb0-87ec-25adbafea0f7
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a202a7-67e9-736d-8387-e6558a438040
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 4f16d599f121155305617e3b8b9e46ff2b1a0e4c39bf25c83a2b449d6557d88f');
INSERT INTO "leaves" VALUES(43,25,'case','01a202a7-67ed-792a-a607-88ee10031211','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67ed-792a-a607-88ee10031211
sender: customs-demo
message_id: 01a202a7-67ec-7de0-b5aa-cb5306536e81
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a202a7-67ed-792a-a607-88ee10031211
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a202a7-67ec-7de0-b5aa-cb5306536e81','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-67ec-7de0-b5aa-cb5306536e81
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a202a7-67ed-792a-a607-88ee10031211
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 d7f92ca6dcd904974b5f6cd91cfe9ab31863a9e6ae92fd8cda292acf4b804af0');
INSERT INTO "leaves" VALUES(45,26,'case','01a202a7-67ef-7716-b402-64297fa9b323','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-67ef-7716-b402-64297fa9b323
sender: customs-demo
message_id: 01a202a7-67ef-7716-b402-6428d66a7541
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a202a7-67ef-7716-b402-64297fa9b323
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a202a7-67ef-7716-b402-6428d66a7541','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-67ef-7716-b402-6428d66a7541
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a202a7-67ef-7716-b402-64297fa9b323
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 33190772536ad793da17190c4d732aede0a31dc048d50013fa871345600050e3');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a202a7-676c-798d-996b-e94b654176c2','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-676c-798d-996b-e94b654176c2
sender: trader-demo
message_id: 01a202a7-6768-70b8-b868-146abfddda4d
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a202a7-6792-70c3-bda0-b0c473e663ff','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6792-70c3-bda0-b0c473e663ff
sender: yard-demo
message_id: 01a202a7-6790-7ed5-b688-b570458b317e
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a202a7-676c-798d-996b-e94be42eeffe','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-676c-798d-996b-e94be42eeffe
sender: yard-demo
message_id: 01a202a7-6768-70b8-b868-146abfddda4d
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a202a7-6782-729f-a745-64b0c5982ff6','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6782-729f-a745-64b0c5982ff6
sender: customs-demo
message_id: 01a202a7-6780-75f6-b344-5cf01bb8489d
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a202a7-6782-729f-a745-64b176a942ec','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6782-729f-a745-64b176a942ec
sender: trader-demo
message_id: 01a202a7-6780-75f6-b344-5cf01bb8489d
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a202a7-6786-74c9-88aa-8af5984c6e33','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6786-74c9-88aa-8af5984c6e33
sender: trader-demo
message_id: 01a202a7-6785-7dca-bb56-ba45e89793f0
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a202a7-6792-70c3-bda0-b0c3f3db7fb0','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6792-70c3-bda0-b0c3f3db7fb0
sender: trader-demo
message_id: 01a202a7-6790-7ed5-b688-b570458b317e
case: 01a202a7-676c-798d-996b-e94af22ab403
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a202a7-6786-74c9-88aa-8af4c3b16cb7','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6786-74c9-88aa-8af4c3b16cb7
sender: customs-demo
message_id: 01a202a7-6785-7dca-bb56-ba45e89793f0
case: 01a202a7-676c-798d-996b-e94af22ab403
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a202a7-6786-74c9-88aa-8af5984c6e33','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6786-74c9-88aa-8af5984c6e33
sender: trader-demo
message_id: 01a202a7-6785-7dca-bb56-ba45e89793f0
case: 01a202a7-676c-798d-996b-e94af22ab403
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a202a7-679d-734d-8a15-afda44bb7650','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-679d-734d-8a15-afda44bb7650
sender: customs-demo
message_id: 01a202a7-679c-735c-b1a9-eba9e4f77cea
case: 01a202a7-679d-734d-8a15-afd998880568
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a202a7-67aa-7490-b04b-33c946bd3495','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-67aa-7490-b04b-33c946bd3495
sender: customs-demo
message_id: 01a202a7-67a9-71ba-8810-7baca69a15f4
case: 01a202a7-67aa-7490-b04b-33c84deec24a
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a202a7-6849-7c4b-9206-e383fe641861','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a202a7-6849-7c4b-9206-e383fe641861
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a202a7-67aa-7490-b04b-33c946bd3495','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-67aa-7490-b04b-33c946bd3495
sender: wang
message_id: 01a202a7-67a9-71ba-8810-7baca69a15f4
case: 01a202a7-67aa-7490-b04b-33c84deec24a
note: dead -> due, replay: all of them; replay 01a202a7-6849-7c4b-9206-e383fe641861, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a202a7-6786-74c9-88aa-8af5984c6e33','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6786-74c9-88aa-8af5984c6e33
sender: wang
message_id: 01a202a7-6785-7dca-bb56-ba45e89793f0
case: 01a202a7-676c-798d-996b-e94af22ab403
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a202a7-6792-70c3-bda0-b0c473e663ff','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6792-70c3-bda0-b0c473e663ff
sender: wang
message_id: 01a202a7-6790-7ed5-b688-b570458b317e
case: 01a202a7-676c-798d-996b-e94af22ab403
note: replayed as 01a202a7-685a-7e41-90c0-5fdc9466d236: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a202a7-679d-734d-8a15-afda44bb7650','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-679d-734d-8a15-afda44bb7650
sender: wang
message_id: 01a202a7-679c-735c-b1a9-eba9e4f77cea
case: 01a202a7-679d-734d-8a15-afd998880568
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a202a7-6792-70c3-bda0-b0c3f3db7fb0','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-6792-70c3-bda0-b0c3f3db7fb0
sender: wang
message_id: 01a202a7-6790-7ed5-b688-b570458b317e
case: 01a202a7-676c-798d-996b-e94af22ab403
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a202a7-67e9-736d-8387-e656060815e7','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-67e9-736d-8387-e656060815e7
sender: wang
message_id: 01a202a7-67e8-7bb0-87ec-25adbafea0f7
case: 01a202a7-67e9-736d-8387-e6558a438040
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: ff76582618468661c1ef677bada5b365dc62cbbd0b04bb834d96a0fe676c784e
note: register changed, now 64fa9a7bee12a22557b43b39c350d7700754162d25f0fa3dd8fff9e20e265e6f');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a202a7-67ed-792a-a607-88ee6fdf6cd7','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-67ed-792a-a607-88ee6fdf6cd7
case: 01a202a7-67ed-792a-a607-88ee10031211
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a202a7-67ef-7716-b402-6429fb543f04','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-67ef-7716-b402-6429fb543f04
case: 01a202a7-67ef-7716-b402-64297fa9b323
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now de2183c3b482bea1fd43e3c331f9e0113e32b1339f45e82e8c15c9250d925c18');
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
INSERT INTO "leaves" VALUES(71,47,'case','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','swg-leaf-1
sequence: 71
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a202a7-68a9-7882-9e4a-a3c5a6c810f2
sender: customs-demo
message_id: 01a202a7-68a8-7445-b474-2def5fc01610
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a202a7-68a9-7882-9e4a-a3c5a6c810f2
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(72,47,'accepted','01a202a7-68a8-7445-b474-2def5fc01610','swg-leaf-1
sequence: 72
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a202a7-68a8-7445-b474-2def5fc01610
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a202a7-68a9-7882-9e4a-a3c5a6c810f2
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 e190d3de8d6880aba2668d16f06c8b06af4c001f20f18df5c928c65702c9825b');
INSERT INTO "leaves" VALUES(73,48,'delivery','01a202a7-68aa-7dfb-8d04-aaa93c442dc2','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-68aa-7dfb-8d04-aaa93c442dc2
sender: yard-demo
message_id: 01a202a7-68a8-7445-b474-2def5fc01610
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a202a7-68a9-7882-9e4a-a3c5a6c810f2
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(74,49,'delivery','01a202a7-68aa-7dfb-8d04-aaa932a5b0e8','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-68aa-7dfb-8d04-aaa932a5b0e8
sender: trader-demo
message_id: 01a202a7-68a8-7445-b474-2def5fc01610
case: 01a202a7-68a9-7882-9e4a-a3c5a6c810f2
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a202a7-68aa-7dfb-8d04-aaa932a5b0e8','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a202a7-68aa-7dfb-8d04-aaa932a5b0e8
sender: wang
message_id: 01a202a7-68a8-7445-b474-2def5fc01610
case: 01a202a7-68a9-7882-9e4a-a3c5a6c810f2
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(76,51,'erasure','01a202a7-68a8-7445-b474-2def5fc01610','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a202a7-68a8-7445-b474-2def5fc01610
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
note: prune, gateway: 1 documents, receipts 39 to 39, listed de122977aff7d2fe41f7548fffcc2120b974932ff6463070f9eb34f700f81cdf, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: e53a266fd1f712dff882a8c7e6d023a5ea610f6bb018daeb38d8dbef83ee9fbc
note: epoch 2 after batch 52 and record 77; outside 2ad6348b5751f8f26ac5fa56bbeaf9555a1c9597f8c4cb63a11b8a6dc8756a30; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a202a7-6951-7414-8423-55bff403960c','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a202a7-6951-7414-8423-55bff403960c
sender: customs-demo
message_id: 01a202a7-6950-71c2-bfc1-fd2c07c1d9a1
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a202a7-6951-7414-8423-55bff403960c
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a202a7-6950-71c2-bfc1-fd2c07c1d9a1','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a202a7-6950-71c2-bfc1-fd2c07c1d9a1
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a202a7-6951-7414-8423-55bff403960c
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 2687057970815a76619ef03b3bc3e8d9a2c8c730cc0dce45c3f84b4073290015');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a202a7-6795-7339-bb4c-70b5b2c97835','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a202a7-6768-70b8-b868-146abfddda4d','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a202a7-67cc-7eb5-9c2f-e649545a6dbc','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a202a7-67e8-7bb0-87ec-25adbafea0f7','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a202a7-67ec-7de0-b5aa-cb5306536e81','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a202a7-67ef-7716-b402-6428d66a7541','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a202a7-68a8-7445-b474-2def5fc01610','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a202a7-6950-71c2-bfc1-fd2c07c1d9a1','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a202a7-67ad-7c7c-97bb-89076fbd56ab','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a202a7-6790-7ed5-b688-b570458b317e','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a202a7-67c4-7ed7-a580-e431cb20b812','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a202a7-6780-75f6-b344-5cf01bb8489d','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a202a7-6785-7dca-bb56-ba45e89793f0','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a202a7-679c-735c-b1a9-eba9e4f77cea','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a202a7-67a9-71ba-8810-7baca69a15f4','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a202a7-67c0-7923-a12a-329e88901b3d','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a202a7-6768-70b8-b868-146abfddda4d','01a202a7-6768-70b8-b868-146abfddda4d',0,'inspection.notice.1','01a202a7-676c-798d-996b-e94af22ab403','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a202a7-6780-75f6-b344-5cf01bb8489d','01a202a7-6780-75f6-b344-5cf01bb8489d',0,'inspection.arrival.1','01a202a7-676c-798d-996b-e94af22ab403','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-6785-7dca-bb56-ba45e89793f0','01a202a7-6785-7dca-bb56-ba45e89793f0',0,'inspection.arrival.1','01a202a7-676c-798d-996b-e94af22ab403','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-6790-7ed5-b688-b570458b317e','01a202a7-6790-7ed5-b688-b570458b317e',0,'inspection.result.1','01a202a7-676c-798d-996b-e94af22ab403','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a202a7-6795-7339-bb4c-70b5b2c97835','01a202a7-6795-7339-bb4c-70b5b2c97835',0,'inspection.arrival-reply.1','01a202a7-676c-798d-996b-e94af22ab403','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a202a7-679c-735c-b1a9-eba9e4f77cea','01a202a7-679c-735c-b1a9-eba9e4f77cea',0,'inspection.arrival.1','01a202a7-679d-734d-8a15-afd998880568','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-67a9-71ba-8810-7baca69a15f4','01a202a7-67a9-71ba-8810-7baca69a15f4',0,'inspection.arrival.1','01a202a7-67aa-7490-b04b-33c84deec24a','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-67ad-7c7c-97bb-89076fbd56ab','01a202a7-67ad-7c7c-97bb-89076fbd56ab',0,'inspection.notice.1','01a202a7-67ae-70bd-b748-d440a721c9c8','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a202a7-67c0-7923-a12a-329e88901b3d','01a202a7-67c0-7923-a12a-329e88901b3d',0,'inspection.arrival.1','01a202a7-67c1-7ded-9fcd-01176026ec37','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-67c4-7ed7-a580-e431cb20b812','01a202a7-67c4-7ed7-a580-e431cb20b812',0,'inspection.arrival.1','01a202a7-67c5-796d-96a3-e6deae22dde4','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-67c5-796d-96a3-e6df64adaa6c','01a202a7-67c4-7ed7-a580-e431cb20b812',1,'inspection.arrival.1','01a202a7-67c5-796d-96a3-e6deae22dde4','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a202a7-67cc-7eb5-9c2f-e649545a6dbc','01a202a7-67cc-7eb5-9c2f-e649545a6dbc',0,'inspection.notice.1','01a202a7-67cd-7398-a166-b9a1b2652d5f','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a202a7-67e8-7bb0-87ec-25adbafea0f7','01a202a7-67e8-7bb0-87ec-25adbafea0f7',0,'inspection.notice.1','01a202a7-67e9-736d-8387-e6558a438040','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a202a7-67ec-7de0-b5aa-cb5306536e81','01a202a7-67ec-7de0-b5aa-cb5306536e81',0,'inspection.notice.1','01a202a7-67ed-792a-a607-88ee10031211','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a202a7-67ef-7716-b402-6428d66a7541','01a202a7-67ef-7716-b402-6428d66a7541',0,'inspection.notice.1','01a202a7-67ef-7716-b402-64297fa9b323','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a202a7-68a8-7445-b474-2def5fc01610','01a202a7-68a8-7445-b474-2def5fc01610',0,'inspection.notice.1','01a202a7-68a9-7882-9e4a-a3c5a6c810f2','','');
INSERT INTO "messages" VALUES('01a202a7-6950-71c2-bfc1-fd2c07c1d9a1','01a202a7-6950-71c2-bfc1-fd2c07c1d9a1',0,'inspection.notice.1','01a202a7-6951-7414-8423-55bff403960c','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a202a7-692d-7baa-91ae-465e6a1ef2d9','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a202a7-692d-7baa-91ae-465ee8b022a5','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a202a7-679d-734d-8a15-afda44bb7650','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(75,'01a202a7-68aa-7dfb-8d04-aaa932a5b0e8','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca 3f08af21f6670a1a until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate 755d20ed5b214ea4 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate 002462521bddead0 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate 002462521bddead0: revoked 2026-11-23 09:00, keyCompromise, by list 75bde95e0be9ffee"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list 75bde95e0be9ffee079704ed361048a18a6e9c0c8cc81fafd199a147b5673ee8 of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate 002462521bddead0: revoked 2026-11-23 09:00, keyCompromise, by list 75bde95e0be9ffee (port-demo)"]');
INSERT INTO "register_changes" VALUES(7,1795395600000000,'li.na','yard-demo','["+ token swg_abcd… (partner) until 2030-03-18 01:46"]');
INSERT INTO "register_changes" VALUES(8,1795395600000000,'li.na','auditor','["+ token swg_efgh… (auditor)"]');
INSERT INTO "register_changes" VALUES(65,1795397411000000,'li.na','trader-demo','["+ partner trader-demo","~ zh: - -> 青岛海岳进出口有限公司（演示）","~ en: - -> Haiyue trading of the demo","~ terms.signatures: xmldsig -> xmldsig rfc9421","+ role trader","+ sender id 4218MA3ABC127","+ may send inspection.appointment.1","+ may send mandate.authorization.1","+ may send settlement.allocation.1","+ may send settlement.bop-report.1","+ may send settlement.cancellation.1","+ may send settlement.inward-instruction.1","+ may send settlement.outward.1","+ may send settlement.query.1","+ may send settlement.signing.1","+ may send signing.consent.1","+ key trader credit-code 91370700MA3ABC127H"]');
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
INSERT INTO "replay_entries" VALUES('01a202a7-6849-7c4b-9206-e383fe641861',1,'01a202a7-67aa-7490-b04b-33c946bd3495','again',NULL);
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
INSERT INTO "replays" VALUES('01a202a7-6849-7c4b-9206-e383fe641861',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
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
INSERT INTO "timers" VALUES('01a202a7-67c1-7ded-9fcd-01176026ec37','hold 01a202a7-67c0-7923-a12a-329e88901b3d',1795399211000000);
INSERT INTO "timers" VALUES('01a202a7-67c5-796d-96a3-e6deae22dde4','hold 01a202a7-67c4-7ed7-a580-e431cb20b812',1795399211000000);
INSERT INTO "timers" VALUES('01a202a7-67c5-796d-96a3-e6deae22dde4','hold 01a202a7-67c5-796d-96a3-e6df64adaa6c',1795399211000000);
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
