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
INSERT INTO "acts" VALUES(58,1795397411000000,'wang','operator','replay','01a20227-6703-760a-ac6d-96071a573c75','1 dead letters, cause unreached: all of them');
INSERT INTO "acts" VALUES(59,1795397411000000,'wang','operator','decide','01a20227-63f6-7c9a-8380-27938fb61bbd','dead -> due, replay: all of them; replay 01a20227-6703-760a-ac6d-96071a573c75, no. 1');
INSERT INTO "acts" VALUES(60,1795397411000000,'wang','operator','decide','01a20227-6381-76a3-9a09-d0da611dff2c','dead -> due, replay: his side works again');
INSERT INTO "acts" VALUES(61,1795397411000000,'wang','operator','decide','01a20227-6396-7670-a709-64be684ed19b','replayed as 01a20227-6722-74f5-828d-c162c2a8ad0b: his side works again');
INSERT INTO "acts" VALUES(62,1795397411000000,'wang','operator','decide','01a20227-63de-7789-87ad-d129e5bc31ac','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(63,1795397411000000,'wang','operator','decide','01a20227-6396-7670-a709-64be252f3837','unknown -> discarded, discard: sent on paper');
INSERT INTO "acts" VALUES(64,1795397411000000,'wang','operator','decide','01a20227-6556-7cde-be5a-d09484084ebf','unrouted -> due, route: to trader-a');
INSERT INTO "acts" VALUES(69,1795397411000000,'auditor','auditor','read document','some-document',NULL);
INSERT INTO "acts" VALUES(70,1795397411000000,'li.na','operator','back up','b',NULL);
INSERT INTO "acts" VALUES(75,1795397411000000,'wang','operator','decide','01a20227-6836-7490-bcd7-8609d28f64fd','dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "acts" VALUES(76,1795397411000000,'li.na','operator','erase','01a20227-6835-74cd-8c52-ccf857a78371','asked by the person; known at 71');
INSERT INTO "acts" VALUES(77,1795397411000000,'gateway','gateway','prune','inspection-20261121T000000-1.swgv','1 documents, receipts 39 to 39, listed 56dbae63ef26dc73d9797091cc48b79d50e21189d6596f75d20bd52c6d570cc1, for inspection, 36 months');
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
INSERT INTO "authorities" VALUES('0cb6166fc9708a179000860dbca4c6df8581a21cad527d58dddc661afbc7a1d9','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIURfybDvq/5fIbMofVitCDfmTlD3swCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASe5HdrxhN7dsdWsGSuNjDYb7hADVMPEF1GZBbtT/utM55z
suNHYEbIb63Oe843M+CcPSgwvHeVQmYJn6fY/URIo2YwZDAdBgNVHQ4EFgQUrb0U
KrtD7kMXNOjT8IvsxENAdYEwHwYDVR0jBBgwFoAUrb0UKrtD7kMXNOjT8IvsxENA
dYEwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIhANKdP11EyiedO/jPp5FL5Kx7lYsL4ExRDydt3SUsAvS2AiB45YwC
Jg/ZnSCQG/cOJNyUv/7LzQNph/00DTHPhskHoA==
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
root: 46a6bceb573d6676051498fb92a23801e9373f56cef2209b6cd26ce64fdbf0fe
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIBW0ExV6EnVa3UsB+Ftq+UJni3i3iHpzi9wCtW5EFa8kAiEA/V0zusLh8E0Vsj0eaCtnz5Ww+2f7lOZlixmISDkUBwo=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(2,3,3,1795395600000000,'swg-batch-1
number: 2
first: 3
last: 3
root: 311981a18fcc1d4d7855779c0450a36dbdee05b05408f3e1ea2d4a5d1f337ab2
previous: a5dbeee9bf763b42232b7d316563189166c4e9fb0e3db97e76556c1789476eb2
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIEzLs5I/C6e4b+g8ii/mJ98PehwJqvJUDCWi8OFjLsfVAiBMkEFZVuh8k1hLjlXQfU+HudUf/mlXedU82wMeTZhcWw==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(3,4,4,1795395600000000,'swg-batch-1
number: 3
first: 4
last: 4
root: 0a4cc863d3515eddfc0e2954f305edf770154362175e3e7bc682c45693f8339b
previous: 4bfba49b58bf90998c812f0bc5f0b021e1663d7ad82dcf77cfc5f366c856a0e6
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCGe4gZnFEl6sOC/LYBrmzLXi3WrQ/9NTks0/QFksJNPAIgBNYaUnXS7AtBw2UA3kWytySKu15on1WrSxPwEty4GWE=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(4,5,6,1795395600000000,'swg-batch-1
number: 4
first: 5
last: 6
root: 029ebfa404a61c0876b6f28e83182a0155d9cbc74a6c62e054b6ea369f1f2d6a
previous: 32a56aa48755289fb8b32e11fe9a4c5a683acb6b47f35c6ec6a0cdbb081e5121
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIFGH7sIv6bOHnmQCB4iT6Fwn2jxm3SKfDEFIVz6JHxwhAiEA4Jd5AQbDYlA97uW+hJBXbiRmNn66pa29j8KywrZDEgc=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(5,7,7,1795395600000000,'swg-batch-1
number: 5
first: 7
last: 7
root: 4a0eafeb7d91bd711311871d7be24058beb0d3364b2c857416bf9315a5ad0dd2
previous: a3021efb90f03292a8ed09df6bbe2957d901696369e01a6f49da328bf4e581df
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQCbO8RjYSudeyvf6NtGxZWSJYjY2PMVwxDszFULepfeoAIgY0PSqVj51ObMp1hfmo6SSwff00c1RugBaIHhsepLjHA=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(6,8,8,1795395600000000,'swg-batch-1
number: 6
first: 8
last: 8
root: 04388e3be3d2f671c1c56967a13d727dbba795928f09da0b148d7e01256adbfe
previous: da810604b87589c663ac7dbef5c6b30e739150fc5bfe3d6b44bc37b6169f8c70
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIQDIunTY3w7Pg9sRMY6C2Ob36i7ey8U8/hKuEEZit4U6yQIgdpjSMQ3gdj5Dl8HYlGPgWbm+aMI/G+B/BpO0pe9dxGY=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(7,9,10,1795395600000000,'swg-batch-1
number: 7
first: 9
last: 10
root: 8ec9a0a7fb3711b77c1b8140ec714e64a02c09cc35a292651aaf99bc248277c3
previous: 9fdc33afcb85b64599039475441ef2e917a8c195cb9d2edc926f2db38303c831
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIGdS7F4hEQET74/Z3sdluGBFRdQertYIGWhklMhOeKVXAiEArWL48p/Mkqypky+aHe2mx3r2n6UCsnqlxGjCPA1tUV4=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(8,11,12,1795395600000000,'swg-batch-1
number: 8
first: 11
last: 12
root: b55f7be883fbe8cc3a5bab776af6311a482b469f6ce7553867b2e0d41e3ff8c5
previous: f6a7b7274e6ec56b6aa6d192bb3c6be670ca7b484edf304575ed6477d472e7e1
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQCb0wqGWwyV3cugAj4mkLx0wM5CLHSS8IG62an7Z8VVuAIhANCQyv2WbT4DmmGie98mb0JCnZ5iJ9mfSAl7+9WbyHhY','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(9,13,14,1795395600000000,'swg-batch-1
number: 9
first: 13
last: 14
root: 2e4513cb99cb40b578c1e33a972ec25a70889759d8968eee9b50da8b444bb3d2
previous: 555d71e124fd7f5a30d70aaf638af85ba07c2e302c7f5cf8adf94c85741c0aca
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIEYrHgzpIzy255kwUSmx+XBTtZM5yOydzq6TZWdfH6KwAiBfeMLjuw3N8og2hNdMlRDxGQQs7bHfvgrx3a/h/ibL3g==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(10,15,16,1795395600000000,'swg-batch-1
number: 10
first: 15
last: 16
root: 46417b25288d460867de4f163fb22197badcf0d60beb82d1b84c70a4fa1a48bf
previous: def17bead5e9ac06ba7477068b96bf6d72c96e5050647d9dda1babf9c9452698
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEYCIQD+h4lqaD/NkftRBASd+6BjCP2S4+4qo3rkRZ/g3Qwj8QIhAIHXhs7qHzaqFHAS1euxxZ/r6ifnS0g1JZ6CF/ONA2Iu','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(11,17,18,1795395600000000,'swg-batch-1
number: 11
first: 17
last: 18
root: 34653e2003d9ede48f47d97354e55457aa26c92ffb15408b43a25b0ac61bd193
previous: 179cc31f0cf800f816808dcddae0ce8458494fcd7cd9a1014f92128171824821
sealed: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEUCIDEA9/7NtmFCTeHbt+4/5su3R8WhUAA5Sf86g15NWuFbAiEAxZspvMwpEYmnu/joGjPDvHsmrj8tXIG1EB4RlKVNZL4=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(12,19,20,1795395611000000,'swg-batch-1
number: 12
first: 19
last: 20
root: effd32756852aa81ac1d55d4b76691882159276027871080c551035d811f962d
previous: 6bf62ed8a06983758836c54400a82ee1964c52f322cf851bad5b80f9a2b875ad
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIBnICeT8fJviVIeuSyvSnJO1vUODYSo096PYei37YNGeAiEAs59YKA5dWFwYY3Nk6BCXDJwifhcI4VZk1pKHl/Axj44=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(13,21,22,1795395611000000,'swg-batch-1
number: 13
first: 21
last: 22
root: 902071753d97ef19a3546c0c6e60c4fa1b9ce51356f74be1634732e6cdbf85f7
previous: a901360f7dbcbbf1266cc2642757604659405ab1657afe0a57a1e397cbf279f4
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDwBFxsLv9kDzrrEBDdlWe8Vg9kIFg+PP/BTJ+/vUF8oQIgUmwCzeQvl1fig73rTQJR5EXOl6sAzFfaLD7Xbni9jTU=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(14,23,24,1795395611000000,'swg-batch-1
number: 14
first: 23
last: 24
root: 983d74fde0c60ba1e2d989c28658622044e6bf0b6fb39e6170ede0fd66502823
previous: 5b912295f32f128a4f3d41f1f9943ea46f12bfe4c29dcd97c17576cd2a5051eb
sealed: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEUCIQDrx1Lq02lpFcyH9vRnH8bdAelabQlrvgchmqyVuRs7IgIgQ4ld9YaxQmld+yrv9//7Ln2KKpiXSNJJUwJCpXGRphA=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(15,25,28,1795397411000000,'swg-batch-1
number: 15
first: 25
last: 28
root: e88e1a92f73ef0b3eed3a5b80dcb6f5be27ed0d113014db37bbc04989cf9e16f
previous: 03d20b7189687e881f5df58f2778054f120144a619a928cceb5ab6949c43664e
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEUCIQCmiw1afzrZR2haRjn1As8smioNIgqf7P4YCsXJ9a0TOQIgR0qqqbDTaAbhkCAcGxLEZ11ZFuABuULQ/KIh+CRIrAE=','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(16,29,30,1795397411000000,'swg-batch-1
number: 16
first: 29
last: 30
root: 51b0d3302097c92210e9dcd1ea1f8ebaf048e65ded6ebfc79566eb12d423fde9
previous: a9d7ae24baa6f3c8ec184d7bbd4dab19830b9aec27119ea973cecb33190a0d44
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCXSmi6b0IPhNJhzQY+s03j6Bu4CvzzHoPZhUZKvPPfiAIhAJwcTZC9qllisEnNu7DlGOSG482p3bb8DoEIN7gLZSRU','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(17,31,33,1795397411000000,'swg-batch-1
number: 17
first: 31
last: 33
root: 0c3e50d40fff9be1ab237835c10916ad90f7054a2d457d85a71279666e397b39
previous: ff5789206118edacf53e48c7ac48eeed2fd364b506d7b24e46874d1a71ad0e41
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCICRSMr2vuHdhkue2od5/GXZPvVUY/Dui0VPXSmwE/hf3AiA0q4uY/6nPB/ITye3aT6A0o3kl2ZF3utJDDlBDvKC61w==','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(18,34,35,1795397411000000,'swg-batch-1
number: 18
first: 34
last: 35
root: c78950ca1ffbb7018fe8faac482df21a00db59071a85a8a3fcceac652743ae69
previous: ddd3acb187689ca1925c308fcd95cab18b89e1b44de591b4befee4411f10e6e6
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQCoo26Br8bZ70n7c/FxEFcWyN/88Qh1AzfmMYdeFVfb1QIhAJyXTmKtUWKsi7Rdh/QYMEG9vSNsDCWWky2tQuzaKnZA','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(19,36,36,1795397411000000,'swg-batch-1
number: 19
first: 36
last: 36
root: d05e26db56d1545e4d2f769901f5b469e1aea55baca8457fd11be94f7152f24b
previous: 6333255796c13028bfaa405b6162f7d4dce541e7adbe136d721fd4b43416c994
sealed: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEYCIQC3yv9cOPc9kowuH0RULrJ33kmjmu2sgtsU5yHum0iYQgIhAOckiffttjAxjCHxJvz90QtKOknl2qSMGGKaPd4g0a/h','5cd252fb0ce89324');
INSERT INTO "batches" VALUES(20,37,37,1795397411000000,'swg-batch-1
number: 20
first: 37
last: 37
root: e2ef3f1bd6795054ed820d7a94e30277ab2dea4649db088b7c662c6ebf2ee44e
previous: c9cdaa5771e231342ef0302fae20de36cbade21d93db2dd078a7d2b111090b11
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDNpb8FJeIhW4eLUe1gN1TTHupSNdTfpJs8d8GjH3t8eQIgeWv4nP09D5mA0kBOOkba0Lst36y5TuEX/0FFR5jWWyg=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(21,38,38,1795397411000000,'swg-batch-1
number: 21
first: 38
last: 38
root: 949d8d02172daa95f7959977c0c0678034ade086d1f1a68b144c9f5263356108
previous: 294399b5ee47bff9ec171b791880e7d0d3dea2028d032b34d275c5fe3e987e8a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCID3RffCHwTQyjzAgZw3ZDrMzr5CGhrS8XEWu/dijmt/yAiADOOHNU3xo6czPlQxov8tIogT8RMzo4qR5JzXK2U6fTg==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(22,39,39,1795397411000000,'swg-batch-1
number: 22
first: 39
last: 39
root: 09c5f5c878e7f3806b990a37e7f210db4882395a51f45e72c6a73b924ed552ff
previous: 7ee178e8951af5a7939c3a2eab8e092230f6524a6dc4210e462ea66dc2b94d4d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIFWJLl2kdOmaCZzorLWDYytXVtzjzVu/aJFUXnI7WiS6AiAmX9IwUwPyX+tqX9B5gW3TgGJ3Epx4pzEbFifBlabh4w==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(23,40,40,1795397411000000,'swg-batch-1
number: 23
first: 40
last: 40
root: 86fab51a8873453205e8e45fee42a53441506ad53ddecec22d31325db6549be1
previous: 84b21e5017b37fa011928c5cd0171f733860deaf0d848b524002193729bf72c5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICbMkKwyirpZ+nrUSu5f9dj0vFNWrQsyAa9bRZA1fR17AiEA5DKDh8fivua7jx6gYZQPpDqBuyrZ3kDVlzXcgpi7fS8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(24,41,42,1795397411000000,'swg-batch-1
number: 24
first: 41
last: 42
root: 18b2dca3bd4299f1208002656103e6abf70d598a715f97ecda3fd965819516f4
previous: 4a82a6b047b0fc4014fdd4dc517058919f7b6454123dfe546b6d840db1bf0088
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBKgV2fEJsRsKRnpLdxoKUbUxDD53/5Eo0YXTqbGGlI9AiBXW0xLCXSR3IboIWnlFdUzTOfqM42yfXOWRnK8W5eT1Q==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(25,43,44,1795397411000000,'swg-batch-1
number: 25
first: 43
last: 44
root: d86022c077a85999f6a476ccb6477aa7ead07e168d0c0a60f22809360d9d0aa2
previous: 0b4d8032ebce9b8005916b661c2d8c7ec7bc10b277c28e43919080aa5be9dda0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIEIOawm6D9+WR/sVGGJwnzgIbVxYC5UL7n7K/teBy2urAiA4LY5lSq/LUCdSG1cUxsR/Tq3iklNO7Z+w7QeFhXG64w==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(26,45,46,1795397411000000,'swg-batch-1
number: 26
first: 45
last: 46
root: 5c2851584fff831e273c720b1f7d8c480023538fb05003b6c0cf4e00daa1188c
previous: f22f95a0054754b9ff6039ea08ea1c95f46ee5017e3d7001864510e976591e62
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD4xqAD8qCc8B7MSLF+grVzMv4O+mt2hVKNVfedVeLs/gIgZPByjhx4hrJygAVgqTkH118aVHlq2b5Qt883TPOBwyY=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(27,47,47,1795397411000000,'swg-batch-1
number: 27
first: 47
last: 47
root: a880ddfdc64e1ebb8b8c237194655ac5fd9915663342e3cf61a9ef5497875868
previous: 04855d088a7618bce3a373e58292ec63d0b22183d13b91acc79cab0aa507209f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCICUqqZAWVpxd8sRqT6+sdDVQo1jiFkomgm8McWdd8ZdXAiBMyMQAhnLx6Fi0qqGYMdv73745inCFZHjDIgXzEQJkUQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(28,48,48,1795397411000000,'swg-batch-1
number: 28
first: 48
last: 48
root: 5fcb7f891e98643789d0511cbb051a0f52cda88b7770b32b3cf796a9a889c31b
previous: 7d39b10b4b511c79aef528770c15195b05018a18efe2003a8bfe4ac3ac8c56cb
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQCIDSR3eNR6s1Z2s8FbaBC4M375wv2/R4Fp5RvNWeEvzgIgeaydSwlKQDOYPb7d/1K4CnUYGTarTROQRgKiZDxzRqk=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(29,49,49,1795397411000000,'swg-batch-1
number: 29
first: 49
last: 49
root: 50c17229c9b9e94997e9a2b330c52893a31d2d5a7f0e5b9fc9befc146268fe9b
previous: 360d2f32b2d2bda7bdfa17cb38be86cbbf6bece7fd49d2e267094e56419f7dd0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDg7AqZj2041xotag2witifaNpyvgsxVrk4IU53V1cN1QIgcfV9npBbigPsl2sh4JAJvtcjjoMzX7brONgUNRovoq8=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(30,50,50,1795397411000000,'swg-batch-1
number: 30
first: 50
last: 50
root: f01b70d8af5ea51e20cbb5abd0be60a43da62a87b7e55e5304251f957bc6eb26
previous: c437b6e47641d4467d34a9629cac85e58b02afb7ff2260308b58cb13afc31187
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIHSeLz7d0LOj8cTkoTuXV1qAQbSI0r0ytdRa9DVSO5FpAiAM345U5xlVgZR7eXAPcxGFvhgpePEwXjNP5twSfVbqTQ==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(31,51,51,1795397411000000,'swg-batch-1
number: 31
first: 51
last: 51
root: 160e76c8b44e6e0040502fd8187160fb3bbf8cd5a26fe42742a88cab2bc22d27
previous: 62b9c8c03d8a1d29228f6ff48872004128e1d8865386f800f8505a356fbedc53
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDAYGzvT2XD35P4aT4wHiu72/u2k3ERXPPKrQ3o2/EjDAIgLHjfk5ihhoEiulhfuOdfo/qSnB3JSLiLFFkQdjH50oI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(32,52,52,1795397411000000,'swg-batch-1
number: 32
first: 52
last: 52
root: 52807b4dc8663b7de5c8a70af6e531ee6a3adab3d4ad84e158fd35831b1cdfa2
previous: 223615bbba22e77c7269e9f8032ddb07d2843a2989ee7dc2010c67db073890a7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD/ItOTadYX/jZGwvK64l75NBVgL6mCGqYMRZ3JlLvYbwIgRr4oHuM2shZoCWOsEMxYp5Co+dQxBLtRKOs2jUX/mJI=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(33,53,53,1795397411000000,'swg-batch-1
number: 33
first: 53
last: 53
root: 3e4fda1d1361413d9268d42bbb0444aefc6cd22bb75013fdb64141799f23863d
previous: c59a19a99303265770b0509d8423fe96096dc92c4c47c55744f555dd00ad2a50
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICE5HMxbMwyRMp4BKplXvi5NNqVE2LE5cbi1+VEO+qkEAiEAv1zc4nIe7TYNpC1E1ofef/Eat5HUoWcIQNTzzqkPgZQ=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(34,54,54,1795397411000000,'swg-batch-1
number: 34
first: 54
last: 54
root: 940bae0bbc516c0abd4174120b19e6d90549125f368c5e106817a29daa11c11c
previous: 7db370b4657002d8d60e295c238a96d08f54d2392d0c4608431432888eb4e60d
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDatC/LCG5jiFbjXy3yhoTlUdxV/X0T2shmmz9ABm4w3wIhAOYh8JNsJPRTuCNvU65tXcRsrO0olenWS7bydJnkx8Cq','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(35,55,55,1795397411000000,'swg-batch-1
number: 35
first: 55
last: 55
root: 77da857f672b0cabd99fe1deec9e0dcdf5b14c839b1bdd19aa89c9f7caa1b7a7
previous: 65f8c1f1e052dfadc44d3180b81cd0c81edc9413faaa3c7b30ebdcdec284951a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQD7MBWtnVIQTgtWuKXbXtAuMFeqQG6j1pZHjI4pYI2pQAIgJGgKS2hGBqQeJBGr+3zajXko2EkF6TUpYo0e437lwfE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(36,56,56,1795397411000000,'swg-batch-1
number: 36
first: 56
last: 56
root: 80517ad8fab3214398f9e274ab8e4f110704640e817842db308cb0ca2ef3138e
previous: db1e5a12d5bdc18cef937733e5d372f12d7df57fa9e6167f62ca9318736f4c23
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIEI5S01Dmj9VN1CNnsiBYPUTPzBn1wgtxvRPobQlCCUQAiEAplYLbmBbAnwG8YFNrJz4n5Zae4ADjE18d8BbOkZT2bE=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(37,57,57,1795397411000000,'swg-batch-1
number: 37
first: 57
last: 57
root: 09a4de544e8f8f8083f60d6c0ca04b10186cca7e1ebc8f0f644b5eed48518437
previous: 5b12368d480f4a8d96537c21e4854f6dfbacd48d3f154856ce39bff03d7b41c5
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIElHWukpVm2Ofkvf0+Z8CcpB36zjbaL14Z+SkhLg5iJkAiEA2fh9nNiONv98/YjaAZZWptk3ZhMUg3duHGKmxlA1RRw=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(38,58,58,1795397411000000,'swg-batch-1
number: 38
first: 58
last: 58
root: 7e2da732045d88f748a11b2a78e85ed54bae46e989965796c1692c2d853f38ad
previous: 0ef56451c7f852e5a83f3ab5696c6a8fcc62b95a55f6cdc3ae96c0419ead18d7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCICUStUGSid45qM7lkJD5jTIbqkgmtG+wwop6TtyaXbj6AiEA++PAWGkKRD6o5w6hvOtXX0XIQzhST+tJuKvjRtlspwc=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(39,59,59,1795397411000000,'swg-batch-1
number: 39
first: 59
last: 59
root: e7ae70df2dcea26d855354297929fb6346609f2098cea7547fb774418fc546f8
previous: e92350c02add2e1d112ded354bec5044bb38338c018d015214c130b53f97d89a
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDwqny5M5BHpj27d1OA5HcP3QOeGmpunh3eqiCzWTwCLAiEA3oOod8fgCObXu6d9O0A+omMMzkE45T+hlmXFHDUyFhs=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(40,60,61,1795397411000000,'swg-batch-1
number: 40
first: 60
last: 61
root: 9783be72c2af45a6c074203317ad02430db539fc8dfb73b890f781fbe1811795
previous: 36b397a7856c438774a4dce8e3bb958d6a6dbd8e6b40867dadfab4081df26848
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIB968Q9zY5NyHR1jxlH4/WNdzvVbYMl6rIgFiG3tyyuGAiAthC/low16zoSQ863M7lNkSCM1RYxmxdgG/AJq38u/0g==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(41,62,62,1795397411000000,'swg-batch-1
number: 41
first: 62
last: 62
root: 84183f19b7143acce11716aa0b37d3ba3a0161af3605de53a9d6c6838729377f
previous: 06259a29d22230b6707a50adcf7fca7d3925018d84e573579a3928f97b9568d6
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCICCGTwS8z0R6UEtA3BS1zN3kQMSYpLJt0Ovko7/ozQqPAiBEyWSZb0HDyHBD3XSjmrj9VY3fuupdBPwgT5F9f8UjWA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(42,63,63,1795397411000000,'swg-batch-1
number: 42
first: 63
last: 63
root: c6ae46109e93cdcb197060d9688e80c61f261219628b1466e41a20b73507122e
previous: 3f40766829810f221cfedab658c0e0cdd307e839f3452da0a6591806259d34b0
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGCj/xE9XDt80wWyH5bBavaYuxaqawGnl6q4blJxmIrHAiEAmRlzjvu5PcNjZqqGuIDRf74eDH618iYmUcXY8rbS/B0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(43,64,64,1795397411000000,'swg-batch-1
number: 43
first: 64
last: 64
root: 94a173f5a3a291a00ea3512d10765d39b3cb14508fa3c232eb1c3bafcfc20e48
previous: 66233ef8d33ea64cc6313d06491d87f73cbd2b7000f6b44f5f35ecd41230a6ec
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDRhmzl+kWPui9RJF1rQ5DONsiTbjFLjVp0dz/hZOewrwIhAPgakIiRjMk5UvBJUN4B+K29pSGCG17j9W+hFprNYzG8','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(44,65,67,1795397411000000,'swg-batch-1
number: 44
first: 65
last: 67
root: f5965cf1b4c50d6fa209c6f7e3db5151099abdf17a0310a1a88728fd4fec2bc5
previous: 509f896d63e695763208f8d66a4c0073ea32ec234c5074148addbd228a334c04
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIGZlFzfJ1FM5bwgj68pdFelCjrh3hJyHnYUHGuHWwgHCAiEAknjo/8sRMcfwE2XjYa931VqgXPANMxVUKP08NwQcn6k=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(45,68,68,1795397411000000,'swg-batch-1
number: 45
first: 68
last: 68
root: 55954a3c99d93c232888d918be8d27c88cc75890ca0282c03954c920979b1afc
previous: f9b07be894038d06074b1e59a64ed9c5f893be92b9a570646d38892df3748a2f
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDcjhMlwgS+vZ5BctmyRlHNaqaRrwEx1SVzz+cplbwTbQIhAJNsHyFqK+G2NS3jOqksLbHrz90D8e+g/Hcovy+uqOeH','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(46,69,70,1795397411000000,'swg-batch-1
number: 46
first: 69
last: 70
root: 3e1415e54016fa5f7bf861240ce800946e212bf9b33897f69e16bde41ad4a7bd
previous: 3a254253379919c56cca8b9085efce80a8bb5ea16d47d067622ada67036636e7
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBKDI8xqzWqrvwRwk976hjFz9bLa6ojxkxUnXpaK5l25AiBzeMq3/du3yzG95yuuJ38rPQXDmuA60cNjcGT4S/DVZA==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(47,71,72,1795397411000000,'swg-batch-1
number: 47
first: 71
last: 72
root: 1828b5262d18c29f7598505a08875480e4eae7f4c223e9148e65012ee756009a
previous: 70134282b00e747b969c99ffe960da0aa6b8be44c0337bd6c26b9fbbac35a608
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIBQh6ojyl9goZFN9kID5RMTWdAwPMRHnJvZ2WYFpv/pPAiBzl3s0lCtURzHpxZyb/SMQ5AVNnnVSAXS+X70O80bKog==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(48,73,73,1795397411000000,'swg-batch-1
number: 48
first: 73
last: 73
root: a3d3966f0df2e77d9470b48e09e0983bf6036186efc6ad6d0bdd74b2c78ae96f
previous: ebe4435d3829fe793ad644deec3fa1aa7219785c152daee7ca7862c62044141e
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEQCIDzru4uODdtYyTKnK9rnAWMgjtsVlt484YAeeAWs5mBfAiBFpygq2/IVslTklYmOwLtg7mfNuvLPoAvcdRuikevPEw==','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(49,74,74,1795397411000000,'swg-batch-1
number: 49
first: 74
last: 74
root: 42233ed36fcc410cf9ea4ed382dcd3143d3c4e1a5f58c0d71215051a44de1486
previous: bc60902ef30c26788251f5021b6c05295cd2b9a7929d8ef42f3c123bc383adaa
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDLjZfTu6BiosIErN3ILoEJ4rHtfDh7FHWvKl/gMEi33wIgFCNTCpLj5uM3xwmwR4GpuGNQYjIv5VAA5yeeBPBZrP4=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(50,75,75,1795397411000000,'swg-batch-1
number: 50
first: 75
last: 75
root: 35545605f97e5bb198d4ed08dea95640ac9e85e6b3b0360180bae961fb107983
previous: d1843598290ef0efbc63ab0974b85539563cd9daa470cb1f0ce2e94b0388e2cd
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIQDpliYSQMgivByoo+Os+u+gix7o/ufEPBIpMlZWCUZs9AIgSC/9nb53oxrTCVz8O6n/4iYF+XlW+xFe2eY7aW6k270=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(51,76,76,1795397411000000,'swg-batch-1
number: 51
first: 76
last: 76
root: aeb8658075545b1e53fd43ac4bc5acc380c61ff665d41217ce6f384ecb5fdd03
previous: 7a7db0b8f43ec8012697456fc536af912232cd77897ca1bb25fa1cb28b8c6699
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIAeb6KpECUS67g3aq5Bw58Lbdh31M/x4zT1m2Egqep56AiEA0Jhv4ap0Lh33bwmTxcwsVPu4NhmdtSXe8cLXBzT6sA0=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(52,77,77,1795397411000000,'swg-batch-1
number: 52
first: 77
last: 77
root: 8c19d9026c7703f87b6a8eb6a3fc3fd0e8730ec14ca978f6c3381964c1ff4af2
previous: 4e53915ef61b3ca8936977dec17639be6eb8d5e38c9131bdaefb20f19e9553ae
sealed: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEUCIDN7pQYtq2Z/KdDldHcUmx0ZU+Q8h171SYhQrqZVz+neAiEAywDVScusO2Dsd0hdJJdew0tOWl9bHx8/p5GhUP/PT7g=','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10001,1000000000001,1000000000002,1795397422000000,'swg-batch-1
number: 10001
first: 1000000000001
last: 1000000000002
root: 3bdf65b962324d45c11428ee7cffac6b71a4bb422b397bf6a90477ea1fc2e675
previous: 83154b216016a11a624842eaa51d2403367fadaf30402c6861bf4b1ea063a8dd
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQCsRiVhs/1iZ0KXpqRdY+QqKANX7no0na+HW93weMlmEAIhANygmyaR3wSWYBUvE4o1YrC7gs1AS1Tt4u3stascSZa7','dc0ce633dbcc913d');
INSERT INTO "batches" VALUES(10002,1000000000003,1000000000004,1795397422000000,'swg-batch-1
number: 10002
first: 1000000000003
last: 1000000000004
root: 255859512ac0e0d1da1c8a6ee8e0a944639a31ed7321f809ac2bd281af6709af
previous: 6af7d5d28505e5f741998cb2a378815fca75c7ce350be68c2d2622e2296772dd
sealed: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCIEQWnnR7U5Sj9mV9wtprCKqmEeGjQvUrx2bdL8Ttr3XRAiAkZJZCI3Opz2SEMc7UDC2uRTnVYGL/FEOPIgrI4tJKOQ==','dc0ce633dbcc913d');
CREATE TABLE case_aliases (
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	CONSTRAINT pk_case_aliases PRIMARY KEY (kind, value, case_id)
)
 WITHOUT ROWID

;
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-62e9-726c-9cee-123a8f1df0ac');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-62e9-726c-9cee-123a8f1df0ac');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20227-62e9-726c-9cee-123a8f1df0ac');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000001','01a20227-62e9-726c-9cee-123a8f1df0ac');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20227-62e9-726c-9cee-123a8f1df0ac');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-63de-7789-87ad-d129ad902433');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-63de-7789-87ad-d129ad902433');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000002','01a20227-63de-7789-87ad-d129ad902433');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20227-63de-7789-87ad-d129ad902433');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-63f6-7c9a-8380-279337a1640f');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-63f6-7c9a-8380-279337a1640f');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a20227-63f6-7c9a-8380-279337a1640f');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20227-63f6-7c9a-8380-279337a1640f');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-640a-7c7d-90b6-924dc1526a43');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-640a-7c7d-90b6-924dc1526a43');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000003','01a20227-640a-7c7d-90b6-924dc1526a43');
INSERT INTO "case_aliases" VALUES('inspection-record','THIRD-1','01a20227-640a-7c7d-90b6-924dc1526a43');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-6473-7551-8d7a-a15e9cb38f39');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-6473-7551-8d7a-a15e9cb38f39');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000004','01a20227-6473-7551-8d7a-a15e9cb38f39');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20227-6473-7551-8d7a-a15e9cb38f39');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-6489-77ad-9d56-bdfa92b83a11');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-6489-77ad-9d56-bdfa92b83a11');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20227-6489-77ad-9d56-bdfa92b83a11');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000005','01a20227-6489-77ad-9d56-bdfa92b83a11');
INSERT INTO "case_aliases" VALUES('inspection-record','420120261000123401','01a20227-6489-77ad-9d56-bdfa92b83a11');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-64b0-7ff5-a5e0-25ee7ce55e35');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20227-64b0-7ff5-a5e0-25ee7ce55e35');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000006','01a20227-64b0-7ff5-a5e0-25ee7ce55e35');
INSERT INTO "case_aliases" VALUES('inspection-record','SIXTH-1','01a20227-64b0-7ff5-a5e0-25ee7ce55e35');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-6555-7cd6-b0b3-a61c0631a050');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-6555-7cd6-b0b3-a61c0631a050');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a20227-6555-7cd6-b0b3-a61c0631a050');
INSERT INTO "case_aliases" VALUES('inspection-record','N-0','01a20227-6555-7cd6-b0b3-a61c0631a050');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-6575-7780-b41f-f2e672a9051b');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-6575-7780-b41f-f2e672a9051b');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000008','01a20227-6575-7780-b41f-f2e672a9051b');
INSERT INTO "case_aliases" VALUES('inspection-record','N-1','01a20227-6575-7780-b41f-f2e672a9051b');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-658c-7300-8bca-9611a064b705');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-658c-7300-8bca-9611a064b705');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a20227-658c-7300-8bca-9611a064b705');
INSERT INTO "case_aliases" VALUES('inspection-record','N-2','01a20227-658c-7300-8bca-9611a064b705');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-6836-7490-bcd7-8609b9f2b436');
INSERT INTO "case_aliases" VALUES('container','WFGU2000026','01a20227-6836-7490-bcd7-8609b9f2b436');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000009','01a20227-6836-7490-bcd7-8609b9f2b436');
INSERT INTO "case_aliases" VALUES('inspection-record','CALL-1','01a20227-6836-7490-bcd7-8609b9f2b436');
INSERT INTO "case_aliases" VALUES('bill','QDSH2606001','01a20227-6a50-77df-867c-9fef94f12edd');
INSERT INTO "case_aliases" VALUES('container','QDGU1000016','01a20227-6a50-77df-867c-9fef94f12edd');
INSERT INTO "case_aliases" VALUES('declaration','421820260000000007','01a20227-6a50-77df-867c-9fef94f12edd');
INSERT INTO "case_aliases" VALUES('inspection-record','LAST-1','01a20227-6a50-77df-867c-9fef94f12edd');
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
INSERT INTO "case_events" VALUES(9,'01a20227-62e9-726c-9cee-123a8f1df0ac',1795395600000000,'notice, notified','','notified','01a20227-62bd-76c9-ad93-a47b8cb75965','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(11,'01a20227-62e9-726c-9cee-123a8f1df0ac',1795395600000000,'arrived, partly in place','notified','partly-in-place','01a20227-6358-7c8e-998a-a255154018ec','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(13,'01a20227-62e9-726c-9cee-123a8f1df0ac',1795395600000000,'arrived, in place','partly-in-place','in-place','01a20227-6377-7b98-b5cd-3ca24c2304d4','yard-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(15,'01a20227-62e9-726c-9cee-123a8f1df0ac',1795395600000000,'result, released','in-place','released','01a20227-6395-7eed-813a-fc8d1dd66134','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(17,'01a20227-62e9-726c-9cee-123a8f1df0ac',1795395600000000,'recorded','released','released','01a20227-63b8-7543-b36c-ad6918964768','customs-demo','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}');
INSERT INTO "case_events" VALUES(19,'01a20227-63de-7789-87ad-d129ad902433',1795395611000000,'arrived before the notice','','unconfirmed','01a20227-63dc-7507-8ac6-d8c244b6a63b','yard-demo','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-63dc-7507-8ac6-d8c244b6a63b","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(21,'01a20227-63f6-7c9a-8380-279337a1640f',1795395611000000,'arrived before the notice','','unconfirmed','01a20227-63f0-7f52-89a2-8745b448a8dd','yard-demo','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-63f0-7f52-89a2-8745b448a8dd","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(23,'01a20227-640a-7c7d-90b6-924dc1526a43',1795395611000000,'notice, notified','','notified','01a20227-6403-7e68-9f48-5082d567825c','customs-demo','{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(25,'01a20227-63de-7789-87ad-d129ad902433',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-63dc-7507-8ac6-d8c244b6a63b","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(27,'01a20227-63f6-7c9a-8380-279337a1640f',1795397411000000,'hold expired','unconfirmed','unconfirmed',NULL,'gateway','{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-63f0-7f52-89a2-8745b448a8dd","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(29,'01a20227-6473-7551-8d7a-a15e9cb38f39',1795397411000000,'arrived before the notice','','unconfirmed','01a20227-6473-7551-8d7a-a15e9052841f','yard-demo','{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-6473-7551-8d7a-a15e9052841f","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(31,'01a20227-6489-77ad-9d56-bdfa92b83a11',1795397411000000,'arrived before the notice','','unconfirmed','01a20227-6488-7dc7-83cb-6faed2434ba6','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-6488-7dc7-83cb-6faed2434ba6","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(32,'01a20227-6489-77ad-9d56-bdfa92b83a11',1795397411000000,'arrived before the notice','unconfirmed','unconfirmed','01a20227-648f-71a5-a26f-f3dde6537827','yard-demo','{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-6488-7dc7-83cb-6faed2434ba6","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a20227-648f-71a5-a26f-f3dde6537827","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(34,'01a20227-64b0-7ff5-a5e0-25ee7ce55e35',1795397411000000,'notice, notified','','notified','01a20227-64ae-742d-a125-110cd79f825b','customs-demo','{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(41,'01a20227-6555-7cd6-b0b3-a61c0631a050',1795397411000000,'notice, notified','','notified','01a20227-6549-7904-95a8-117645e43f22','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(43,'01a20227-6575-7780-b41f-f2e672a9051b',1795397411000000,'notice, notified','','notified','01a20227-6574-7659-9285-ab161f9fc841','customs-demo','{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(45,'01a20227-658c-7300-8bca-9611a064b705',1795397411000000,'notice, notified','','notified','01a20227-658b-79a3-bfcb-d0ad42216650','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(71,'01a20227-6836-7490-bcd7-8609b9f2b436',1795397411000000,'notice, notified','','notified','01a20227-6835-74cd-8c52-ccf857a78371','customs-demo','{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
INSERT INTO "case_events" VALUES(1000000000003,'01a20227-6a50-77df-867c-9fef94f12edd',1795397422000000,'notice, notified','','notified','01a20227-6a47-7922-94c8-45095b0e1f79','customs-demo','{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}');
CREATE TABLE case_parties (
	partner TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT pk_case_parties PRIMARY KEY (partner, case_id, role)
)
 WITHOUT ROWID

;
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-62e9-726c-9cee-123a8f1df0ac','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20227-62e9-726c-9cee-123a8f1df0ac','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-62e9-726c-9cee-123a8f1df0ac','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-63de-7789-87ad-d129ad902433','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-63f6-7c9a-8380-279337a1640f','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-640a-7c7d-90b6-924dc1526a43','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20227-640a-7c7d-90b6-924dc1526a43','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-640a-7c7d-90b6-924dc1526a43','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-6473-7551-8d7a-a15e9cb38f39','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-6489-77ad-9d56-bdfa92b83a11','customs');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-6555-7cd6-b0b3-a61c0631a050','customs');
INSERT INTO "case_parties" VALUES('trader-a','01a20227-6555-7cd6-b0b3-a61c0631a050','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-6555-7cd6-b0b3-a61c0631a050','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-6575-7780-b41f-f2e672a9051b','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20227-6575-7780-b41f-f2e672a9051b','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-6575-7780-b41f-f2e672a9051b','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-658c-7300-8bca-9611a064b705','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20227-658c-7300-8bca-9611a064b705','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-658c-7300-8bca-9611a064b705','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-6836-7490-bcd7-8609b9f2b436','customs');
INSERT INTO "case_parties" VALUES('trader-demo','01a20227-6836-7490-bcd7-8609b9f2b436','trader');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-6836-7490-bcd7-8609b9f2b436','yard');
INSERT INTO "case_parties" VALUES('customs-demo','01a20227-6a50-77df-867c-9fef94f12edd','customs');
INSERT INTO "case_parties" VALUES('yard-demo','01a20227-6a50-77df-867c-9fef94f12edd','yard');
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
INSERT INTO "cases" VALUES('01a20227-62e9-726c-9cee-123a8f1df0ac','inspection','421820260000000001','released',1,'{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","bound":true,"notice":{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m1"],"noticed_at":"2026-11-23T09:00:00+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m2","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"},{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":"2026-11-23T09:00:00+08:00","site_code":"CNQDG420018","bay_code":"A-01","arrival":"m3","earlier":[],"reporter":"4218737944946","final":false,"response":null,"started":true,"result_code":"1","disposition":"1"}],"early":[],"reports":[["m2","4218737944946"],["m3","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":"2026-11-23T09:00:00+08:00"}',1795395600000000,1795395600000000,NULL,0);
INSERT INTO "cases" VALUES('01a20227-63de-7789-87ad-d129ad902433','inspection','421820260000000002','unconfirmed',0,'{"entry_id":"421820260000000002","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-63dc-7507-8ac6-d8c244b6a63b","sender":"yard-demo","head":{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m6","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a20227-63f6-7c9a-8380-279337a1640f','inspection','421820260000000003','unconfirmed',0,'{"entry_id":"421820260000000003","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-63f0-7f52-89a2-8745b448a8dd","sender":"yard-demo","head":{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":false,"until":"2026-11-23T09:30:11+08:00","response":null}],"reports":[["m7","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795397411000000,0);
INSERT INTO "cases" VALUES('01a20227-640a-7c7d-90b6-924dc1526a43','inspection','421820260000000003','notified',1,'{"entry_id":"421820260000000003","exam_rec_id":"THIRD-1","bound":true,"notice":{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m8"],"noticed_at":"2026-11-23T09:00:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795395611000000,1795395611000000,1795402811000000,0);
INSERT INTO "cases" VALUES('01a20227-6473-7551-8d7a-a15e9cb38f39','inspection','421820260000000004','unconfirmed',0,'{"entry_id":"421820260000000004","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-6473-7551-8d7a-a15e9052841f","sender":"yard-demo","head":{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m9","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a20227-6489-77ad-9d56-bdfa92b83a11','inspection','421820260000000005','unconfirmed',0,'{"entry_id":"421820260000000005","exam_rec_id":"420120261000123401","bound":false,"notice":null,"notices":[],"noticed_at":null,"withdrawn":false,"lines":[],"early":[{"message_id":"01a20227-6488-7dc7-83cb-6faed2434ba6","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null},{"message_id":"01a20227-648f-71a5-a26f-f3dde6537827","sender":"yard-demo","head":{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null},"arrival":{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]},"held":true,"until":"2026-11-23T10:00:11+08:00","response":null}],"reports":[["m10","4218737944946"],["m10","4218737944946"]],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795399211000000,0);
INSERT INTO "cases" VALUES('01a20227-64b0-7ff5-a5e0-25ee7ce55e35','inspection','421820260000000006','notified',1,'{"entry_id":"421820260000000006","exam_rec_id":"SIXTH-1","bound":true,"notice":{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m11"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20227-6555-7cd6-b0b3-a61c0631a050','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"N-0","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m15"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20227-6575-7780-b41f-f2e672a9051b','inspection','421820260000000008','notified',1,'{"entry_id":"421820260000000008","exam_rec_id":"N-1","bound":true,"notice":{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m16"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20227-658c-7300-8bca-9611a064b705','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"N-2","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m17"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20227-6836-7490-bcd7-8609b9f2b436','inspection','421820260000000009','notified',1,'{"entry_id":"421820260000000009","exam_rec_id":"CALL-1","bound":true,"notice":{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"CALL-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":"","phone":""},"notices":["m18"],"noticed_at":"2026-11-23T09:30:11+08:00","withdrawn":false,"lines":[{"key":"WFGU2000026","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397411000000,1795397411000000,1795404611000000,0);
INSERT INTO "cases" VALUES('01a20227-6a50-77df-867c-9fef94f12edd','inspection','421820260000000007','notified',1,'{"entry_id":"421820260000000007","exam_rec_id":"LAST-1","bound":true,"notice":{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null},"notices":["m19"],"noticed_at":"2026-11-23T09:30:22+08:00","withdrawn":false,"lines":[{"key":"QDGU1000016","lot":false,"round":1,"in_place_time":null,"site_code":null,"bay_code":null,"arrival":null,"earlier":[],"reporter":null,"final":false,"response":null,"started":false,"result_code":null,"disposition":null}],"early":[],"reports":[],"acknowledged_by":[],"planned_time":null,"attend_mode":null,"starts_at":null,"started_at":null}',1795397422000000,1795397422000000,1795404622000000,0);
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
INSERT INTO "certificates" VALUES('824bed581739454e76414e87e9e79d559cd0764fdea17c09f63fe662610c1805','yard-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUTYjqoJUlEYEepzal50HPhLamFuIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQzBh1r+ncj8OHquyV1b66DTeRVIKSHH6IH
O/N1hPG4s5Yt3GxSvx+ICigZKoDahJwYZ51mopvT0dQSkXeZwQwjo2AwXjAdBgNV
HQ4EFgQUMtjh/AQJO2Ouh+t8D5EXTiXun9MwHwYDVR0jBBgwFoAUrb0UKrtD7kMX
NOjT8IvsxENAdYEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgCv/8wNIlDrJY8cPotzDtrDoo20ZD53Zjvl/CEQPrS1gCIHU7
YKqGEiSzldaRO094c52c4S4mA159IwY4QvywaEmv
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'f56cc1f275429087f11d8f03a010c70609c0ab2c4b4a846561973c8fee799f0a',1795395300000000,1797987600000000,NULL,NULL);
INSERT INTO "certificates" VALUES('ddef20f4f39520b11b9b27433c8d1e7495b41d5fe878a01548a82ab147109633','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUE5T9bjndi87z5mTIpVLNPq3kTDcwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQA3YnnUxqzHvbZXnMz1fR34pf2rkeT5WSE
IZMuOm7+rjA3V1gJFRJWJarexE1CiA/ROMnIln/DGQGCEXrgoJrRo2AwXjAdBgNV
HQ4EFgQUX+fsWsrojMub6JuOcWi5O8ElPwowHwYDVR0jBBgwFoAUrb0UKrtD7kMX
NOjT8IvsxENAdYEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgWsr6gi7HbKxNj4xRN8rG9RTkc8IS4FeYo8Gp+HwEskACIQDv
t5y7IofFkynoZR4oQix1YYL8v78eWpi2nTgUgzDf0w==
-----END CERTIFICATE-----
',1795391700000000,1797984000000000,'port-ca',2110752000000000,'f56cc1f275429087f11d8f03a010c70609c0ab2c4b4a846561973c8fee799f0a',1795395300000000,1797987600000000,1795395600000000,'keyCompromise');
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
root: aa5dd0f9e1f565f1e4c4d046b1f5607a48fcd2b8276bdf523a6d57ae769d8843
time: 2026-11-23T01:00:00.000000Z
key: 5cd252fb0ce89324','MEQCIBLTJIcK+c92rWMe/B9HokkbYOz/16u98ne8km7UCv63AiAlHwxq47iQTi8L9lDlhuc7oWwD33gIGxTqc+x0nmrM+Q==','5cd252fb0ce89324','1 aa5dd0f9e1f565f1e4c4d046b1f5607a48fcd2b8276bdf523a6d57ae769d8843');
INSERT INTO "checkpoints" VALUES(12,1795395611000000,'swg-checkpoint-1
size: 12
root: 9193bd5b23a482f5a78069915dd0668226a058e76ebeb55b4cb4ea3eb10bb1a2
time: 2026-11-23T01:00:11.000000Z
key: 5cd252fb0ce89324','MEYCIQDDdAM0gvlUOp7PqEFAgbtu49HE42ktRPmdOs6H763liQIhAO3bn7Y9+o24FexohJu9CwPubTpUyj+56CfR9oB1QpyT','5cd252fb0ce89324','12 d0f097908233324e79f1965c71fc1273501d70d7fb9fccdb1c8320126cd38f52 634110fabfe1732de2a0be7ca91e4ce20a5e54ee004d4fff09445a9704ace1f3');
INSERT INTO "checkpoints" VALUES(15,1795397411000000,'swg-checkpoint-1
size: 15
root: 3bc08233758b3d5f5c9f823f873ac79828add8d7daa412f5f47ded82d8dfaac5
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIGOW3874b519CAtD8tWcBNfAAwocKXEOCdCeVdWwQmjBAiBwQ7BEyvyFWsA14vnDOl35vGsdqrDpcV5DMF5GdGQSqw==','5cd252fb0ce89324','15 d0f097908233324e79f1965c71fc1273501d70d7fb9fccdb1c8320126cd38f52 634110fabfe1732de2a0be7ca91e4ce20a5e54ee004d4fff09445a9704ace1f3 2c725964fda94eb19743ad7fb8576a86b62951238533bdc263e37568bfa81a11 3022c36ea2c9a7b0f2e3a64dc61be1f456d219e5ff0cfe264ef0211f2d077aa8');
INSERT INTO "checkpoints" VALUES(19,1795397411000000,'swg-checkpoint-1
size: 19
root: 66e05d70534e600b7938759f785ed0ad8ddb8fc135cd54084223cc46678deec2
time: 2026-11-23T01:30:11.000000Z
key: 5cd252fb0ce89324','MEQCIAyzr+GVU6TU1/JIoNnJBe4zMRKbsHDCBlHtaRnkJYD/AiB+NjQj6Buo+9vgeJjm0Mv5UR3ck7/cLCrztNmK4JgJiQ==','5cd252fb0ce89324','19 e8a003a65be47708eb100197089774ed9c9fa7d3036e052799e1457ccb093857 abc68ac94e5ffe980896b768f132c8e222318117e78fc6dd386b2d38c4402faf 40c9ce3b9d7d22e2f6dd468805d5c12a103a0c18a5d2fc71e697712ce136f4bb');
INSERT INTO "checkpoints" VALUES(20,1795397411000000,'swg-checkpoint-1
size: 20
root: dba430d5eabd8cac91aa8dd89f63b4f5477361e725db7dd0e8fb5ba950265310
time: 2026-11-23T01:30:11.000000Z
key: dc0ce633dbcc913d','MEYCIQDrNhwtAfmzuPsRdO6jpEOUk/dTsRuG102amQjfj5yd4wIhALmwmQkafLBp4mBncGRXPli1i8JSJSb0RDxv3aeoZRE2','dc0ce633dbcc913d','20 e8a003a65be47708eb100197089774ed9c9fa7d3036e052799e1457ccb093857 e8e6a5e0add807dc8f303ac606930fff2a6331d43857ff98c82def90ed435cc0');
INSERT INTO "checkpoints" VALUES(52,1795397422000000,'swg-checkpoint-1
size: 52
root: 0e92039c1f87d221d67efa8e63802af5082649b3d2b586a9d000ecccb1891d3a
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEYCIQDBqOeuamahtS1X53xaVmWl04RmbLsGBEcquRyKx6BQtwIhALLcY+2RJ9dKuJMABng+U3l/Fql4G0UQMeuemp1WEkBW','dc0ce633dbcc913d','52 f657ecef04b8fb0be0db68791bbd0fee24bde4bacd5efa678724e8719e48a89b 3e89addb90117ea2d2931e345edcfcfbd514319675bc1d69bdcf3477a165e2fa e221f287da9ee6a54e1b0aa5caab99c0c6c999522153b73a7200b92607a0b92f');
INSERT INTO "checkpoints" VALUES(10001,1795397422000000,'swg-checkpoint-1
size: 10001
root: 6b645896af7b4744cf72b823c44234b90b0c8fb27e05186b6c09ee12388d9296
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEUCIBE2f7GvAQII/PH3tBVH9Que+Za3gnxX+G/x7yEvOgegAiEAwZI7nJz+qRJG9v//q6MmxVxXGEnqs634jThJEFjGnqo=','dc0ce633dbcc913d','10001 08cebfe20f36e440b94cf12fd3fb33e75ea59bf33e0b88172519f16ea0c64e8e e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d 19cb4eeada1f0a8c22ab0fc88547154a78202f5da2ea708a71a2b6569eff25f3');
INSERT INTO "checkpoints" VALUES(10002,1795397422000000,'swg-checkpoint-1
size: 10002
root: 7664b696a3e437d28212e7187aea3a6daeab6c83f9f10df1553eeb676dad394c
time: 2026-11-23T01:30:22.000000Z
key: dc0ce633dbcc913d','MEQCIFsB79lapslBN8YUvxXWFxbw1L0i1JmIbJYVpqkSxRLdAiAPlaLQ0Oqs2TVSmmpwsUeGQS7v1XgfCVhTJcq1KXZqtg==','dc0ce633dbcc913d','10002 08cebfe20f36e440b94cf12fd3fb33e75ea59bf33e0b88172519f16ea0c64e8e e0060ab5fabf6994fdf4870a5edc90c94ff7edb16ad43da1678014d2accfd19e 4e56406415e80d18e9ed0ae9136c80497a6a867f1ddf02d3bc06de058812d72e a488321d7493ed3f640c17e708c8c0c1b5f1f2ffb28853d4c6ddc7451b973d4e 323495bf6d384d0111f62477aa5cb020069ac175d462d720935d28f67d68682d e0ef27802d6c097415466b0f695ee8d4ffb2d39b2b2555d662358bb02bcda384');
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
INSERT INTO "crls" VALUES('f56cc1f275429087f11d8f03a010c70609c0ab2c4b4a846561973c8fee799f0a','f71358354b5177b099627ee833a6ea0728456f4e738a3099e5ab0cecc8acebc1','2',1795395300000000,1797987600000000,1,1795395600000000,X'308201203081C7020101300A06082A8648CE3D0403023030310B300906035504061302434E310D300B060355040A0C04506F72743112301006035504030C09417574686F72697479170D3236313132333030353530305A170D3236313232333031303030305A3035303302141394FD6E39DD8BCEF3E664C8A552CD3EADE44C37170D3236313132333031303030305A300C300A0603551D1504030A0101A02F302D300A0603551D140403020102301F0603551D23041830168014ADBD142ABB43EE431734E8D3F08BECC443407581300A06082A8648CE3D04030203480030450221008CAE2AC3A95578188B79516076163ED881CB6C6710F03EF96D3BF2776739084C0220614602C541E37EA5E86CD29AA65C53A656096EDBEC1B97CC1B2B5A6874807F1D');
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
INSERT INTO "deliveries" VALUES('01a20227-62ea-78a8-afa5-b4ed5f006d93','01a20227-62bd-76c9-ad93-a47b8cb75965','01a20227-62e9-726c-9cee-123a8f1df0ac','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',9,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20227-62ea-78a8-afa5-b4ee2284f297','01a20227-62bd-76c9-ad93-a47b8cb75965','01a20227-62e9-726c-9cee-123a8f1df0ac','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',9,'own','mailbox','declined',1795397411000000,1795395600000000,0,NULL,'not  ours',NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20227-635a-7ccb-96db-3d038f343ad4','01a20227-6358-7c8e-998a-a255154018ec','01a20227-62e9-726c-9cee-123a8f1df0ac','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',11,'own','mailbox','unknown',1795397411000000,1795395600000000,0,NULL,'no answer',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20227-635a-7ccb-96db-3d03cdca44f1','01a20227-6358-7c8e-998a-a255154018ec','01a20227-62e9-726c-9cee-123a8f1df0ac','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',11,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20227-6381-76a3-9a09-d0da19ae53d6','01a20227-6377-7b98-b5cd-3ca24c2304d4','01a20227-62e9-726c-9cee-123a8f1df0ac','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000001',13,'own','mailbox','dead',1795397411000000,1795395600000000,0,NULL,'200 failures, the last: refused',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6381-76a3-9a09-d0da611dff2c','01a20227-6377-7b98-b5cd-3ca24c2304d4','01a20227-62e9-726c-9cee-123a8f1df0ac','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',13,'own','mailbox','due',1795397411000000,1795395600000000,0,NULL,'his side works again',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20227-6396-7670-a709-64be252f3837','01a20227-6395-7eed-813a-fc8d1dd66134','01a20227-62e9-726c-9cee-123a8f1df0ac','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000001',15,'own','mailbox','discarded',1795397411000000,1795395600000000,0,NULL,'sent on paper',NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20227-6396-7670-a709-64be684ed19b','01a20227-6395-7eed-813a-fc8d1dd66134','01a20227-62e9-726c-9cee-123a8f1df0ac','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',15,'own','mailbox','acknowledged',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20227-63b9-73ec-86b7-f901870f48c5','01a20227-63b8-7543-b36c-ad6918964768','01a20227-62e9-726c-9cee-123a8f1df0ac','yard','yard-demo','[["party","4218737944946"]]',NULL,'yard-demo|inspection|421820260000000001',17,'own','mailbox','sent',1795397411000000,1795395600000000,0,NULL,NULL,NULL,X'3C7365616C65642F3E',NULL);
INSERT INTO "deliveries" VALUES('01a20227-63de-7789-87ad-d129e5bc31ac','01a20227-63dc-7507-8ac6-d8c244b6a63b','01a20227-63de-7789-87ad-d129ad902433','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000002',26,'own','mailbox','acknowledged',1795397411000000,1795395611000000,0,'unmatched','by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-63f6-7c9a-8380-27938fb61bbd','01a20227-63f0-7f52-89a2-8745b448a8dd','01a20227-63f6-7c9a-8380-279337a1640f','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000003',28,'own','mailbox','due',1795397411000000,1795395611000000,0,'unmatched','all of them; replay 01a20227-6703-760a-ac6d-96071a573c75, no. 1',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-640a-7c7d-90b6-924e5fc9aa2d','01a20227-6403-7e68-9f48-5082d567825c','01a20227-640a-7c7d-90b6-924dc1526a43','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-640a-7c7d-90b6-924f31af09c6','01a20227-6403-7e68-9f48-5082d567825c','01a20227-640a-7c7d-90b6-924dc1526a43','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000003',23,'own','mailbox','due',1795395611000000,1795395611000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6474-7cf7-9de4-007b464ba7fa','01a20227-6473-7551-8d7a-a15e9052841f','01a20227-6473-7551-8d7a-a15e9cb38f39','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000004',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-648f-71a5-a26f-f3ddb2f7e6d2','01a20227-6488-7dc7-83cb-6faed2434ba6','01a20227-6489-77ad-9d56-bdfa92b83a11','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-648f-71a5-a26f-f3ddf042b0d9','01a20227-648f-71a5-a26f-f3dde6537827','01a20227-6489-77ad-9d56-bdfa92b83a11','customs','customs-demo','[["office","4218"]]',NULL,'customs-demo|inspection|421820260000000005',NULL,'own','mailbox','held',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-64b1-72cd-8ffc-5c9a6a4f641d','01a20227-64ae-742d-a125-110cd79f825b','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-64b1-72cd-8ffc-5c9aa673eb99','01a20227-64ae-742d-a125-110cd79f825b','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000006',34,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6556-7cde-be5a-d09484084ebf','01a20227-6549-7904-95a8-117645e43f22','01a20227-6555-7cd6-b0b3-a61c0631a050','trader','trader-a','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]','wang','trader-a|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,'to trader-a',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6556-7cde-be5a-d094e296a2fe','01a20227-6549-7904-95a8-117645e43f22','01a20227-6555-7cd6-b0b3-a61c0631a050','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',41,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6575-7780-b41f-f2e69bd27544','01a20227-6574-7659-9285-ab161f9fc841','01a20227-6575-7780-b41f-f2e672a9051b','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6575-7780-b41f-f2e7808aaf00','01a20227-6574-7659-9285-ab161f9fc841','01a20227-6575-7780-b41f-f2e672a9051b','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000008',43,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6594-7821-b8d0-729fd3899d2a','01a20227-658b-79a3-bfcb-d0ad42216650','01a20227-658c-7300-8bca-9611a064b705','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6594-7821-b8d0-72a0acac690a','01a20227-658b-79a3-bfcb-d0ad42216650','01a20227-658c-7300-8bca-9611a064b705','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',45,'own','mailbox','due',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6722-74f5-828d-c162c2a8ad0b','01a20227-6395-7eed-813a-fc8d1dd66134','01a20227-62e9-726c-9cee-123a8f1df0ac','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000001',61,'own','mailbox','due',1795397411000000,1795397411000000,0,'replay',NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6836-7490-bcd7-8609d28f64fd','01a20227-6835-74cd-8c52-ccf857a78371','01a20227-6836-7490-bcd7-8609b9f2b436','trader','trader-demo','[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,'trader-demo|inspection|421820260000000009',71,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,'by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes',NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6836-7490-bcd7-860a5fa55e21','01a20227-6835-74cd-8c52-ccf857a78371','01a20227-6836-7490-bcd7-8609b9f2b436','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000009',71,'own','mailbox','acknowledged',1795397411000000,1795397411000000,0,NULL,NULL,NULL,NULL,X'3C45786368616E6765526563656970742F3E');
INSERT INTO "deliveries" VALUES('01a20227-6a50-77df-867c-9fefc5936352','01a20227-6a47-7922-94c8-45095b0e1f79','01a20227-6a50-77df-867c-9fef94f12edd','trader',NULL,'[["credit-code","91370700MA3ABC127H"],["enterprise-name","青岛某某进出口有限公司"]]',NULL,NULL,1000000000003,NULL,NULL,'unrouted',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "deliveries" VALUES('01a20227-6a50-77df-867c-9feffa1d1520','01a20227-6a47-7922-94c8-45095b0e1f79','01a20227-6a50-77df-867c-9fef94f12edd','yard','yard-demo','[["site","CNQDG420018"],["ship","4218/UN9324966"]]',NULL,'yard-demo|inspection|421820260000000007',1000000000003,'own','mailbox','due',1795397422000000,1795397422000000,0,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "documents" VALUES('01a20227-62bd-76c9-ad93-a47b8cb75965',10,7,'accepted','customs-demo','http','own','inspection.notice.1','4218','m1',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2731272F3E','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363262642D373663392D616439332D6134376238636237353936353C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31303C2F526563656970744E6F3E3C42617463684E6F3E373C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363262642D373663392D616439332D6134376238636237353936353C2F4D657373616765557569643E3C5265664D65737361676549643E6D313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363265392D373236632D396365652D3132336138663164663061633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031300A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363262642D373663392D616439332D6134376238636237353936350A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D310A646F63756D656E743A20643463616665623138383262313238646166643334383764663034643561653236323963346434383534376132323630646238366634353763383263346566340A73697A653A2032320A636173653A2030316132303232372D363265392D373236632D396365652D3132336138663164663061630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220316130656432393764393961363261653461303366616131653438623266643163326432666239326462313036663932306638653265323463663330326363333C2F4C6561663E3C506174683E3C486173683E303261666265643738326166646431336532353836666534373930393738346430363665376566623566336338326464363064323333616139386332626332363C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20370A66697273743A20390A6C6173743A2031300A726F6F743A20386563396130613766623337313162373763316238313430656337313465363461303263303963633335613239323635316161663939626332343832373763330A70726576696F75733A20396664633333616663623835623634353939303339343735343431656632653931376138633139356362396432656463393236663264623338333033633833310A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349476453374634684551455437342F5A3373646C7547424652645165727459494757686B6C4D684F654B56584169454172574C3438702F4D6B7179706B792B614865326D783372326E365543736E716C78476A43504131745556343D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6358-7c8e-998a-a255154018ec',12,8,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m2',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2732272F3E','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363335382D376338652D393938612D6132353531353430313865633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31323C2F526563656970744E6F3E3C42617463684E6F3E383C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363335382D376338652D393938612D6132353531353430313865633C2F4D657373616765557569643E3C5265664D65737361676549643E6D323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363265392D373236632D396365652D3132336138663164663061633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031320A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363335382D376338652D393938612D6132353531353430313865630A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D320A646F63756D656E743A20366662643931316631653439316137623639313039366665303663363333396665373038623562396639333239386362653135653566643038613962653531320A73697A653A2032320A636173653A2030316132303232372D363265392D373236632D396365652D3132336138663164663061630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220613264353332646666353339303738313530313030326638313037333464653636363164343466313763383332306662373731383263353766656165663836363C2F4C6561663E3C506174683E3C486173683E363139346262303738373632666234326265656138653432383963633836333330353236356537383066653261343365326631316438316266343363386338653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20380A66697273743A2031310A6C6173743A2031320A726F6F743A20623535663762653838336662653863633361356261623737366166363331316134383262343639663663653735353338363762326530643431653366663863350A70726576696F75733A20663661376237323734653665633536623661613664313932626233633662653637306361376234383465646633303435373565643634373764343732653765310A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514362307771475777795633637567416A346D6B4C7830774D35434C4853533849473632616E375A38565675414968414E435179763257625434446D6D47696539386D62304A436E5A35694A396D6653416C372B395762794868593C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6377-7b98-b5cd-3ca24c2304d4',14,9,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m3',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2733272F3E','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363337372D376239382D623563642D3363613234633233303464343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31343C2F526563656970744E6F3E3C42617463684E6F3E393C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363337372D376239382D623563642D3363613234633233303464343C2F4D657373616765557569643E3C5265664D65737361676549643E6D333C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363265392D373236632D396365652D3132336138663164663061633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031340A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363337372D376239382D623563642D3363613234633233303464340A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D330A646F63756D656E743A20613963653064633730663962613633386435623839383564326461326533623237383162653136333734663663393261363466376565383936623536613833320A73697A653A2032320A636173653A2030316132303232372D363265392D373236632D396365652D3132336138663164663061630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220333430353233393236316435333730653036366164666631636363376432653263323630383831336465373033346434643664393430336637636365666164323C2F4C6561663E3C506174683E3C486173683E333464646366356164383236366166623533373338353730653863393132336436343237343634316639393832663966626535353530343962333162613763653C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A20390A66697273743A2031330A6C6173743A2031340A726F6F743A20326534353133636239396362343062353738633165333361393732656332356137303838393735396438393638656565396235306461386234343462623364320A70726576696F75733A20353535643731653132346664376635613330643730616166363338616638356261303763326533303263376635636638616466393463383537343163306163610A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4551434945597248677A70497A793235356B7755536D782B584254745A4D35794F79647A7136545A57646648364B7741694266654D4C6A7577334E386F6732684E644D6C52447847515173376248667667727833612F682F69624C33673D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6395-7eed-813a-fc8d1dd66134',16,10,'accepted','customs-demo','http','own','inspection.result.1','4218','m4',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2734272F3E','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363339352D376565642D383133612D6663386431646436363133343C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31363C2F526563656970744E6F3E3C42617463684E6F3E31303C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363339352D376565642D383133612D6663386431646436363133343C2F4D657373616765557569643E3C5265664D65737361676549643E6D343C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E726573756C742E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231303C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363265392D373236632D396365652D3132336138663164663061633C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031360A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363339352D376565642D383133612D6663386431646436363133340A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E726573756C742E310A6D6573736167655F69643A206D340A646F63756D656E743A20353235316130396637333535343966626438393561353937316362616237333461343662646631386331313631383666383730353364373966316165373231300A73697A653A2032320A636173653A2030316132303232372D363265392D373236632D396365652D3132336138663164663061630A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203220383265363663633333316431396564313462613664643665633665363038633865633938353565343531343937663630313365316439376164343533323635343C2F4C6561663E3C506174683E3C486173683E656233353234363764386334343330653364313465396663356230623739303135363737346361303761383635393734326439333763653162626533363333633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031300A66697273743A2031350A6C6173743A2031360A726F6F743A20343634313762323532383864343630383637646534663136336662323231393762616463663064363062656238326431623834633730613466613161343862660A70726576696F75733A20646566313762656164356539616330366261373437373036386239366266366437326339366535303530363437643964646131626162663963393435323639380A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951442B68346C7161442F4E6B667452424153642B36426A43503253342B34716F33726B525A2F673351776A385149684149485868733771487A61714648415331657578785A2F723669666E533067314A5A3643462F4F4E413249753C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-63b8-7543-b36c-ad6918964768',18,11,'accepted','customs-demo','http','own','inspection.arrival-reply.1','4218','m5',1795395600000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2735272F3E','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7',22,NULL,NULL,'[{"code":"SW402","severity":"warning","where":"/InspectionArrivalReply/Body","line":2,"value":"arrival accepted, released","wanted":"one of: acknowledged; hold expired","mend":"无需处理 / nothing to do","zh":"事实已记录，案件状态未变","en":"recorded as a fact; it moved nothing","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363362382D373534332D623336632D6164363931383936343736383C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303030303030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E31383C2F526563656970744E6F3E3C42617463684E6F3E31313C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363362382D373534332D623336632D6164363931383936343736383C2F4D657373616765557569643E3C5265664D65737361676549643E6D353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2D7265706C792E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A30302B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363265392D373236632D396365652D3132336138663164663061633C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C5265706C792F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C56616C75653E6172726976616C2061636365707465642C2072656C65617365643C2F56616C75653E3C57616E7465643E6F6E65206F663A2061636B6E6F776C65646765643B20686F6C6420657870697265643C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086202F206E6F7468696E6720746F20646F3C2F4D656E643E3C5A683EE4BA8BE5AE9EE5B7B2E8AEB0E5BD95EFBC8CE6A188E4BBB6E78AB6E68081E69CAAE58F983C2F5A683E3C456E3E7265636F72646564206173206120666163743B206974206D6F766564206E6F7468696E673C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2031380A74696D653A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363362382D373534332D623336632D6164363931383936343736380A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6172726976616C2D7265706C792E310A6D6573736167655F69643A206D350A646F63756D656E743A20613364316132646263306436386136363263396435323432383462616332396162643532613466623431326463613734356636313532393337343537663766370A73697A653A2032320A636173653A2030316132303232372D363265392D373236632D396365652D3132336138663164663061630A66696E64696E67733A20353131363837376530316231306464643334613134303336636633363331353035643530353138653638663663393231326439663931393836616432626331650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A30302E3030303030305A206D6164652031203120396338323439633964336338346232316665626135333164393938393061633431316661663461616366303863636330353530393764633434613635323631313C2F4C6561663E3C506174683E3C486173683E313631653432616139323932353261313536316236366262623236646531666338396430616530636463356539663531306639373439366461633636643762343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031310A66697273743A2031370A6C6173743A2031380A726F6F743A20333436353365323030336439656465343866343764393733353465353534353761613236633932666662313534303862343361323562306163363162643139330A70726576696F75733A20313739636333316630636638303066383136383038646364646165306365383435383439346663643763643961313031346639323132383137313832343832310A7365616C65643A20323032362D31312D32335430313A30303A30302E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349444541392F374E746D464354654862742B342F357375335238576855414135536638366731354E5775466241694541785A7370764D777045596D6E752F6A6F476A50447648736D726A387458494731454234526C4B564E5A4C343D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-63dc-7507-8ac6-d8c244b6a63b',20,12,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m6',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2736272F3E','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363364632D373530372D386163362D6438633234346236613633623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32303C2F526563656970744E6F3E3C42617463684E6F3E31323C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363364632D373530372D386163362D6438633234346236613633623C2F4D657373616765557569643E3C5265664D65737361676549643E6D363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363364652D373738392D383761642D6431323961643930323433333C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032300A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363364632D373530372D386163362D6438633234346236613633620A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D360A646F63756D656E743A20663538613166333630363362636161383930636365323434386630353939643664316265383061363164333038333262626639653538616262346433376463660A73697A653A2032320A636173653A2030316132303232372D363364652D373738392D383761642D6431323961643930323433330A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120306234626166613238353834633165373961623837626664616363326532393139363665636164663433373032393337646331326662383133613161383664393C2F4C6561663E3C506174683E3C486173683E316234396437386162356364353061653433373935393635316237653932373564326665363064653239353565396666363362643161393832336634373337353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031320A66697273743A2031390A6C6173743A2032300A726F6F743A20656666643332373536383532616138316163316435356434623736363931383832313539323736303237383731303830633535313033356438313166393632640A70726576696F75733A20366266363265643861303639383337353838333663353434303061383265653139363463353266333232636638353162616435623830663961326238373561640A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349426E4943655438664A766956496575537976536E4A4F3176554F4459536F303936505965693337594E476541694541733539594B4135645746775959334E6B36424358444A77696668634934565A6B31704B486C2F41786A34343D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-63f0-7f52-89a2-8745b448a8dd',22,13,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m7',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2737272F3E','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T09:30:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363366302D376635322D383961322D3837343562343438613864643C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32323C2F526563656970744E6F3E3C42617463684E6F3E31333C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363366302D376635322D383961322D3837343562343438613864643C2F4D657373616765557569643E3C5265664D65737361676549643E6D373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231613C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363366362D376339612D383338302D3237393333376131363430663C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335430393A33303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335430393A33303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032320A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363366302D376635322D383961322D3837343562343438613864640A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D370A646F63756D656E743A20663461613439346361396566373161623831633230633337303666333861323564323430626230323565653337353833376566303165353631353338326231610A73697A653A2032320A636173653A2030316132303232372D363366362D376339612D383338302D3237393333376131363430660A66696E64696E67733A20653661396666353939383931363062633538663735613862663937626434323765656337616663303664373234626262383263313965363561383866353037610A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203120376635343733313161303932343362623661346263353663376434396336303734393833663832346566303264623530373739626138346365333266333261613C2F4C6561663E3C506174683E3C486173683E653535636362306433613764623031326335623534363732316336643666383939653963393534313765313431353564633331303939663463366166386263343C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031330A66697273743A2032310A6C6173743A2032320A726F6F743A20393032303731373533643937656631396133353436633063366536306334666131623963653531333536663734626531363334373332653663646266383566370A70726576696F75733A20613930313336306637646263626266313236366363323634323735373630343635393430356162313635376166653061353761316533393763626632373966340A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45554349514477424678734C76396B447A7272454244646C5765385667396B4946672B50502F42544A2B2F765546386F514967556D77437A6551766C3166696737337254514A523545584F6C3673417A4666614C443758626E69396A54553D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6403-7e68-9f48-5082d567825c',24,14,'accepted','customs-demo','http','own','inspection.notice.1','4218','m8',1795395611000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2738272F3E','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d',22,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363430332D376536382D396634382D3530383264353637383235633C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039303031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E32343C2F526563656970744E6F3E3C42617463684E6F3E31343C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363430332D376536382D396634382D3530383264353637383235633C2F4D657373616765557569643E3C5265664D65737361676549643E6D383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539643C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A30303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363430612D376337642D393062362D3932346463313532366134333C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2032340A74696D653A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363430332D376536382D396634382D3530383264353637383235630A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D380A646F63756D656E743A20383432626534323766346130393335383066323836623735636535646361393831313332383430323030626630326335363564333862333830393639323539640A73697A653A2032320A636173653A2030316132303232372D363430612D376337642D393062362D3932346463313532366134330A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A30303A31312E3030303030305A206D6164652031203220333163376631663030303432383439356336643936383732636333646534333034353963626330346230326361636133633837363061326135643933336234613C2F4C6561663E3C506174683E3C486173683E376564363861306132346566343066383865613761376638383263656639616335303939623936646166323439336534333531653830396333396337343763393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031340A66697273743A2032330A6C6173743A2032340A726F6F743A20393833643734666465306336306261316532643938396332383635383632323034346536626630623666623339653631373065646530666436363530323832330A70726576696F75733A20356239313232393566333266313238613466336434316631663939343365613436663132626665346332396463643937633137353736636432613530353165620A7365616C65643A20323032362D31312D32335430313A30303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4555434951447278314C7130326C70466379483976526E4838626441656C6162516C72766763686D717956755273374967496751346C6439596178516D6C642B797276392F2F374C6E324B4B706958534E4A4A55774A43705847527068413D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6473-7551-8d7a-a15e9052841f',30,16,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m9',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D2739272F3E','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315',22,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363437332D373535312D386437612D6131356539303532383431663C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33303C2F526563656970744E6F3E3C42617463684E6F3E31363C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363437332D373535312D386437612D6131356539303532383431663C2F4D657373616765557569643E3C5265664D65737361676549643E6D393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363437332D373535312D386437612D6131356539636233386633393C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033300A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363437332D373535312D386437612D6131356539303532383431660A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D390A646F63756D656E743A20373064643734336530376464613337663135636132623031343632633834373765653561323461626238346636346562326238373338363331323138383331350A73697A653A2032320A636173653A2030316132303232372D363437332D373535312D386437612D6131356539636233386633390A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652031203120356261623264346432353334303663613765663737323037383730393433323366653933666330343535613738633564653965666232616330336233623732333C2F4C6561663E3C506174683E3C486173683E646439366535633165666365323638363938373037613938356366306266393066306662633861313632643165356464663161633738643839366266616237373C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031360A66697273743A2032390A6C6173743A2033300A726F6F743A20353162306433333032303937633932323130653964636431656131663865626166303438653635646564366562666337393536366562313264343233666465390A70726576696F75733A20613964376165323462616136663363386563313834643762626434646162313938333062396165633237313139656139373363656362333331393061306434340A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D45594349514358536D693662304950684E4A687A51592B7330336A3642753443767A7A486F505A68555A4B7650506669414968414A7763545A4339716C6C6973456E4E7537446C474F53473438327033626238446F45494E37674C5A5352553C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6488-7dc7-83cb-6faed2434ba6',33,17,'accepted','yard-demo','http','own','inspection.arrival.1','4218737944946','m10',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273130272F3E','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2',23,NULL,NULL,'[{"code":"SW642","severity":"warning","where":"/InspectionArrival/Body/exam_rec_id","line":2,"value":null,"wanted":"held until 2026-11-23T10:00:11+08:00","mend":"无需处理，等待通知 / nothing to do; it goes on with the notice, or as unmatched","zh":"查验通知未到，到位信息暂存","en":"the notice has not come yet; the arrival is held for it","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363438382D376463372D383363622D3666616564323433346261363C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383733373934343934363C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33333C2F526563656970744E6F3E3C42617463684E6F3E31373C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363438382D376463372D383363622D3666616564323433346261363C2F4D657373616765557569643E3C5265664D65737361676549643E6D31303C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6172726976616C2E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383733373934343934363C2F52656653656E64657249643E3C446F63756D656E744469676573743E323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566323C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363438392D373761642D396435362D6264666139326238336131313C2F4361736549643E3C48656C64556E74696C3E323032362D31312D32335431303A30303A31312B30383A30303C2F48656C64556E74696C3E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573634323C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4172726976616C2F426F64792F6578616D5F7265635F69643C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E68656C6420756E74696C20323032362D31312D32335431303A30303A31312B30383A30303C2F57616E7465643E3C4D656E643EE697A0E99C80E5A484E79086EFBC8CE7AD89E5BE85E9809AE79FA5202F206E6F7468696E6720746F20646F3B20697420676F6573206F6E207769746820746865206E6F746963652C206F7220617320756E6D6174636865643C2F4D656E643E3C5A683EE69FA5E9AA8CE9809AE79FA5E69CAAE588B0EFBC8CE588B0E4BD8DE4BFA1E681AFE69A82E5AD983C2F5A683E3C456E3E746865206E6F7469636520686173206E6F7420636F6D65207965743B20746865206172726976616C2069732068656C6420666F722069743C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033330A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363438382D376463372D383363622D3666616564323433346261360A73656E6465723A20343231383733373934343934360A747970653A20696E7370656374696F6E2E6172726976616C2E310A6D6573736167655F69643A206D31300A646F63756D656E743A20323435373565323164346463376338303038653936626630633463323339393232373964313230353863613435336665393433643662663635636461366566320A73697A653A2032330A636173653A2030316132303232372D363438392D373761642D396435362D6264666139326238336131310A66696E64696E67733A20653637353066386130316462336461616432666234623839396130653939616534393136393966356139666336666162353939363231386131633063666161350A6E6F74653A2066726F6D20796172642D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A2068656C6420756E74696C20323032362D31312D32335430323A30303A31312E3030303030305A206D6164652032203220623235333566396131336561303833343735616265396634393935326330636130363062663565626632373065646533323130376665346130663533373935303C2F4C6561663E3C506174683E3C486173683E326436623261323436356338386164623439653032633637363564383135633931663233643036336261626161313561373664636134326563646331323933353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031370A66697273743A2033310A6C6173743A2033330A726F6F743A20306333653530643430666666396265316162323337383335633130393136616439306637303534613264343537643835613731323739363636653339376233390A70726576696F75733A20666635373839323036313138656461636635336534386337616334386565656432666433363462353036643762323465343638373464316137316164306534310A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D455143494352534D723276754864686B7565326F64352F47585A50765655592F44756930565058536D77452F68663341694130713475592F366E50422F495479653361543641306F336B6C325A463375744A44446C4244764B433631773D3D3C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-64ae-742d-a125-110cd79f825b',35,18,'accepted','customs-demo','http','own','inspection.notice.1','4218','m11',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273131272F3E','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363461652D373432642D613132352D3131306364373966383235623C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E33353C2F526563656970744E6F3E3C42617463684E6F3E31383C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363461652D373432642D613132352D3131306364373966383235623C2F4D657373616765557569643E3C5265664D65737361676549643E6D31313C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236663C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363462302D376666352D613565302D3235656537636535356533353C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033350A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363461652D373432642D613132352D3131306364373966383235620A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31310A646F63756D656E743A20616161663437663063316463363735306635313263663964376534613066316334353634363537313831386635663332396533353865653232653964633236660A73697A653A2032330A636173653A2030316132303232372D363462302D376666352D613565302D3235656537636535356533350A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D616465203120322039653732386635393031313532613430353464393837333138353262363637363939666339316463663434303933623337303131303561666235306263663330207365616C656420343434386337613365323835306335333035373965336361373436623932376330613237343063613235396131356162343962623162663565313435313230393C2F4C6561663E3C506174683E3C486173683E363936383032383536656137313665366139636134663663396238643631353831323935376134623233383438643330396466363235623564616532636664393C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031380A66697273743A2033340A6C6173743A2033350A726F6F743A20633738393530636131666662623730313866653866616163343832646632316130306462353930373161383561386133666363656163363532373433616536390A70726576696F75733A20646464336163623138373638396361313932356333303866636439356361623138623839653162343464653539316234626566656534343131663130653665360A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20356364323532666230636538393332343C2F42617463684865616465723E3C5369676E61747572653E4D4559434951436F6F3236427238625A37306E37632F467845466357794E2F3838516831417A666D4D5964654656666231514968414A7958546D4B7455574B7369375264682F51594D45473976534E73444357576B79327451757A614B6E5A413C2F5369676E61747572653E3C4B657949643E356364323532666230636538393332343C2F4B657949643E3C43657274696669636174653E4D494942437A43427336414441674543416745424D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E43414152724639487934537843522F69383575566A7045447964774E39675333724D3644306F546C46324A6A436C6B2F6A51754C2B476E2B626A756672536E77506E6859727A6A4E58617A46657A73753251476733763148314D416F4743437147534D343942414D43413063414D45514349462F68564D506A6A6D433836677A6143656455613851576446364451586D547A42534B586C4B2B6D727552416942584B32695A7A454A57452F7A566F2B62716B576B71305334664E46534B417A6C52326E6F3470666A6C63773D3D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6506-71c4-94e0-5680f28fd998',38,21,'refused','customs-demo','http','own','inspection.notice.1','4218','m12',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273132272F3E','bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db',23,NULL,NULL,'[{"code":"SW501","severity":"error","where":"/X/Body/Y","line":3,"value":"a<&>\"''\t ü 中文","wanted":"\n6 digits","mend":"按要求的格式填写 / write it as wanted","zh":"编号格式不对","en":"the number has not the right shape","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363530362D373163342D393465302D3536383066323866643939383C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E726566757365643C2F566572646963743E3C526563656970744E6F3E33383C2F526563656970744E6F3E3C42617463684E6F3E32313C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363530362D373163342D393465302D3536383066323866643939383C2F4D657373616765557569643E3C5265664D65737361676549643E6D31323C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573530313C2F436F64653E3C53657665726974793E6572726F723C2F53657665726974793E3C57686572653E2F582F426F64792F593C2F57686572653E3C4C696E653E333C2F4C696E653E3C56616C75653E61266C743B26616D703B2667743B2671756F743B270920C3BC20E4B8ADE696873C2F56616C75653E3C57616E7465643E0A36206469676974733C2F57616E7465643E3C4D656E643EE68C89E8A681E6B182E79A84E6A0BCE5BC8FE5A1ABE58699202F2077726974652069742061732077616E7465643C2F4D656E643E3C5A683EE7BC96E58FB7E6A0BCE5BC8FE4B88DE5AFB93C2F5A683E3C456E3E746865206E756D62657220686173206E6F74207468652072696768742073686170653C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2033380A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A20726566757365640A69643A2030316132303232372D363530362D373163342D393465302D3536383066323866643939380A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31320A646F63756D656E743A20626234363165643261666261343339653638623230346535333964656566366132623532626639393437626232376263616138636337653639666433383864620A73697A653A2032330A66696E64696E67733A20343735613430343737663165313330343835393361373933656161396564643135353462396633373765653963313436666236393132326334626332313632620A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A3C2F4C6561663E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032310A66697273743A2033380A6C6173743A2033380A726F6F743A20393439643864303231373264616139356637393539393737633063303637383033346164653038366431663161363862313434633966353236333335363130380A70726576696F75733A20323934333939623565653437626666396563313731623739313838306537643064336465613230323864303332623334643237356335666533653938376538610A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4551434944335266664348775451796A7A41675A77335A44724D7A7235434768725338584557752F64696A6D742F79416941444F4F484E5533786F36637A506C51786F763874496F675438524D7A6F347152354A7A584B3255366654673D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D4555434948337967573451442F7858586E6832557574363465344A6E575846706C5745574242656B3365306F5654534169454177414244586F6A7A51514F78373956672B4D704D4E69766D583048416659704632796A30746241614437773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6525-7e9f-845a-c83f9cb6c646',39,22,'refused','customs-demo','http','own',NULL,NULL,NULL,1795397411000000,'application/xml',X'','8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b',23,NULL,NULL,'["SW501"]',X'');
INSERT INTO "documents" VALUES('01a20227-6533-7eab-8edd-434c90cc3850',40,23,'refused','customs-demo','http','own','inspection.notice.1','4218','m14',1795397411000000,'application/xml',X'','9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217',23,NULL,NULL,'["SW501","SW209"]',X'');
INSERT INTO "documents" VALUES('01a20227-6549-7904-95a8-117645e43f22',42,24,'accepted','customs-demo','http','own','inspection.notice.1','4218','m15',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273135272F3E','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363534392D373930342D393561382D3131373634356534336632323C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34323C2F526563656970744E6F3E3C42617463684E6F3E32343C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363534392D373930342D393561382D3131373634356534336632323C2F4D657373616765557569643E3C5265664D65737361676549643E6D31353C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962353C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363535352D376364362D623062332D6136316330363331613035303C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363534392D373930342D393561382D3131373634356534336632320A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31350A646F63756D656E743A20623762613165623034623262316335373664633763666163316332393634376461396634326335313338313061613833356539356334656561366264383962350A73697A653A2032330A636173653A2030316132303232372D363535352D376364362D623062332D6136316330363331613035300A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220633132613761633163346633643130633239383937653666396463346165653334326666306561356364336532333366313639353432346666663162643039303C2F4C6561663E3C506174683E3C486173683E383462356133376366663339653136386666343831616165383065323432363735396666313661363130373465366435323861396161643664653163636261323C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032340A66697273743A2034310A6C6173743A2034320A726F6F743A20313862326463613362643432393966313230383030323635363130336536616266373064353938613731356639376563646133666439363538313935313666340A70726576696F75733A20346138326136623034376230666334303134666464346463353137303538393139663762363435343132336466653534366236643834306462316266303038380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45514349424B67563266454A7352734B526E704C64786F4B55625578444435332F35456F30595854716247476C4939416942585730784C435853523349626F49576E6C4664557A544F66714D34327966584F57526E4B385735655431513D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D4555434948337967573451442F7858586E6832557574363465344A6E575846706C5745574242656B3365306F5654534169454177414244586F6A7A51514F78373956672B4D704D4E69766D583048416659704632796A30746241614437773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6574-7659-9285-ab161f9fc841',44,25,'accepted','customs-demo','http','own','inspection.notice.1','4218','m16',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273136272F3E','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363537342D373635392D393238352D6162313631663966633834313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34343C2F526563656970744E6F3E3C42617463684E6F3E32353C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363537342D373635392D393238352D6162313631663966633834313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31363C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137633C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363537352D373738302D623431662D6632653637326139303531623C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034340A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363537342D373635392D393238352D6162313631663966633834310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31360A646F63756D656E743A20323166316334313733363333336361323735613537336661386364343266616432333963313533346161643530303037386233383463643439663735636137630A73697A653A2032330A636173653A2030316132303232372D363537352D373738302D623431662D6632653637326139303531620A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220303561616332303961653935623033393132663965326633633734653465633135356333356564346161316334353732373139656434623434623134303763313C2F4C6561663E3C506174683E3C486173683E653865383962313733383165333838613432353938356563383861666536613766616337343766623065373438393635613262656134316364613231616633663C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032350A66697273743A2034330A6C6173743A2034340A726F6F743A20643836303232633037376138353939396636613437366363623634373761613765616430376531363864306330613630663232383039333630643964306161320A70726576696F75733A20306234643830333265626365396238303035393136623636316332643863376563376263313062323737633238653433393139303830616135626539646461300A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4551434945494F61776D3644392B57522F735647474A776E7A6749625678594335554C376E374B2F74654279327572416941344C59356C53712F4C55436453473163557873522F547133696B6C4E4F375A2B77375165466858473634773D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D4555434948337967573451442F7858586E6832557574363465344A6E575846706C5745574242656B3365306F5654534169454177414244586F6A7A51514F78373956672B4D704D4E69766D583048416659704632796A30746241614437773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-658b-79a3-bfcb-d0ad42216650',46,26,'accepted','customs-demo','http','own','inspection.notice.1','4218','m17',1795397411000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273137272F3E','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363538622D373961332D626663622D6430616434323231363635303C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E34363C2F526563656970744E6F3E3C42617463684E6F3E32363C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363538622D373961332D626663622D6430616434323231363635303C2F4D657373616765557569643E3C5265664D65737361676549643E6D31373C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162623C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363538632D373330302D386263612D3936313161303634623730353C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2034360A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363538622D373961332D626663622D6430616434323231363635300A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31370A646F63756D656E743A20396139386231346465633865353833313335623964373337313036633838613035346636333132326331373465376636346639363135313434346565636162620A73697A653A2032330A636173653A2030316132303232372D363538632D373330302D386263612D3936313161303634623730350A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220613865396439313166663039363262353365663437633361346436393865616430323332323165333363306661373230313566366338363863386233333435373C2F4C6561663E3C506174683E3C486173683E363366623836643732366262346665333463623565666231663461313266383564616131363633396236646632396361396234646661333164383966663832633C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2032360A66697273743A2034350A6C6173743A2034360A726F6F743A20356332383531353834666666383331653237336337323062316637643863343830303233353338666230353030336236633063663465303064616131313838630A70726576696F75733A20663232663935613030353437353462396666363033396561303865613163393566343665653530313765336437303031383634353130653937363539316536320A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D4555434951443478714144387143633842374D534C462B6772567A4D76344F2B6D743268564B4E5666656456654C732F6749675A5042796A68783468724A796741566771546B483131386156486C71326235517438383354504F427779593D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D4555434948337967573451442F7858586E6832557574363465344A6E575846706C5745574242656B3365306F5654534169454177414244586F6A7A51514F78373956672B4D704D4E69766D583048416659704632796A30746241614437773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6835-74cd-8c52-ccf857a78371',72,47,'accepted','customs-demo','http','own','inspection.notice.1','4218','m18',1795397411000000,'application/xml',X'','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167',23,NULL,NULL,'[]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D363833352D373463642D386335322D6363663835376137383337313C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333031313030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E37323C2F526563656970744E6F3E3C42617463684E6F3E34373C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D363833352D373463642D386335322D6363663835376137383337313C2F4D657373616765557569643E3C5265664D65737361676549643E6D31383C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136373C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A31312B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D363833362D373439302D626364372D3836303962396632623433363C2F4361736549643E3C46696E64696E67436F756E743E303C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A2037320A74696D653A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D363833352D373463642D386335322D6363663835376137383337310A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31380A646F63756D656E743A20656335363166363331636536376438303730306535326534383635373036383333616236323238306437306539636364353961373838643762613337353136370A73697A653A2032330A636173653A2030316132303232372D363833362D373439302D626364372D3836303962396632623433360A66696E64696E67733A20346635336364613138633262616130633033353462623566396133656362653565643132616234643865313162613837336332663131313631323032623934350A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A31312E3030303030305A206D6164652031203220326639646138356264343835613739626130303331633363653031366564666665306365316631393566363536303238373433383737336136666466346237663C2F4C6561663E3C506174683E3C486173683E373637343366353961333732616235376431393530313230653534363363356630323661323238356262343863326665373463323766333464313164633139353C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2034370A66697273743A2037310A6C6173743A2037320A726F6F743A20313832386235323632643138633239663735393835303561303838373534383065346561653766346332323365393134386536353031326565373536303039610A70726576696F75733A20373031333432383262303065373437623936396339396666653936306461306161366238626534346330333337626436633236623966626261633335613630380A7365616C65643A20323032362D31312D32335430313A33303A31312E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D45514349425168366F6A796C39676F5A464E396B494435524D5457644177504D52486E4A765A3257594670762F70504169427A6C3373306C437455527A4870785A79622F534D513541564E6E6E56534158532B5837304F3830624B6F673D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D4555434948337967573451442F7858586E6832557574363465344A6E575846706C5745574242656B3365306F5654534169454177414244586F6A7A51514F78373956672B4D704D4E69766D583048416659704632796A30746241614437773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
INSERT INTO "documents" VALUES('01a20227-6a47-7922-94c8-45095b0e1f79',1000000000004,10002,'accepted','customs-demo','http','own','inspection.notice.1','4218','m19',1795397422000000,'application/xml',X'3C646F63756D656E74206E756D6265723D273139272F3E','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204',23,NULL,NULL,'[{"code":"SW403","severity":"warning","where":"/InspectionNotice/Body","line":2,"value":null,"wanted":"trader","mend":"请接收方登记，或由平台认领 / have it registered, or let the operator route it","zh":"接收方尚未登记，投递待认领","en":"a receiver is not registered; its delivery waits to be claimed","retry":false}]',X'3C3F786D6C2076657273696F6E3D22312E302220656E636F64696E673D225554462D38223F3E0A3C45786368616E67655265636569707420786D6C6E733D2275726E3A73696E676C652D77696E646F773A65786368616E67652E726563656970743A31223E3C486561643E3C4D65737361676549643E522D30316132303232372D366134372D373932322D393463382D3435303935623065316637393C2F4D65737361676549643E3C46756E6374696F6E436F64653E393C2F46756E6374696F6E436F64653E3C4D657373616765547970653E65786368616E67652E726563656970742E313C2F4D657373616765547970653E3C53656E64657249643E45504F52543C2F53656E64657249643E3C526563656976657249643E343231383C2F526563656976657249643E3C53656E6454696D653E32303236313132333039333032323030303C2F53656E6454696D653E3C56657273696F6E3E312E303C2F56657273696F6E3E3C2F486561643E3C426F64793E3C566572646963743E61636365707465643C2F566572646963743E3C526563656970744E6F3E313030303030303030303030343C2F526563656970744E6F3E3C42617463684E6F3E31303030323C2F42617463684E6F3E3C4D657373616765557569643E30316132303232372D366134372D373932322D393463382D3435303935623065316637393C2F4D657373616765557569643E3C5265664D65737361676549643E6D31393C2F5265664D65737361676549643E3C5265664D657373616765547970653E696E7370656374696F6E2E6E6F746963652E313C2F5265664D657373616765547970653E3C52656653656E64657249643E343231383C2F52656653656E64657249643E3C446F63756D656E744469676573743E383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230343C2F446F63756D656E744469676573743E3C526563656976656454696D653E323032362D31312D32335430393A33303A32322B30383A30303C2F526563656976656454696D653E3C4361736549643E30316132303232372D366135302D373764662D383637632D3966656639346631326564643C2F4361736549643E3C46696E64696E67733E3C46696E64696E673E3C436F64653E53573430333C2F436F64653E3C53657665726974793E7761726E696E673C2F53657665726974793E3C57686572653E2F496E7370656374696F6E4E6F746963652F426F64793C2F57686572653E3C4C696E653E323C2F4C696E653E3C57616E7465643E7472616465723C2F57616E7465643E3C4D656E643EE8AFB7E68EA5E694B6E696B9E799BBE8AEB0EFBC8CE68896E794B1E5B9B3E58FB0E8AEA4E9A286202F206861766520697420726567697374657265642C206F72206C657420746865206F70657261746F7220726F7574652069743C2F4D656E643E3C5A683EE68EA5E694B6E696B9E5B09AE69CAAE799BBE8AEB0EFBC8CE68A95E98092E5BE85E8AEA4E9A2863C2F5A683E3C456E3E61207265636569766572206973206E6F7420726567697374657265643B206974732064656C697665727920776169747320746F20626520636C61696D65643C2F456E3E3C52657472793E66616C73653C2F52657472793E3C2F46696E64696E673E3C2F46696E64696E67733E3C46696E64696E67436F756E743E313C2F46696E64696E67436F756E743E3C50726F6F663E3C4C6561663E7377672D6C6561662D310A73657175656E63653A20313030303030303030303030340A74696D653A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B696E643A2061636365707465640A69643A2030316132303232372D366134372D373932322D393463382D3435303935623065316637390A73656E6465723A20343231380A747970653A20696E7370656374696F6E2E6E6F746963652E310A6D6573736167655F69643A206D31390A646F63756D656E743A20383430376561343039373538626137386466653664306662373466333863643064313866366366303035323761623539633739653761633437613865373230340A73697A653A2032330A636173653A2030316132303232372D366135302D373764662D383637632D3966656639346631326564640A66696E64696E67733A20313065333539656530633430333934383966303539396235323732663137636132306231353432383636346263326362623333383133616261663830613463650A6E6F74653A2066726F6D20637573746F6D732D64656D6F2062792068747470206173206F776E20726563656976656420323032362D31312D32335430313A33303A32322E3030303030305A206D6164652031203220646231316264343036326236336164333263376536656237373037393737623231393136633231646239343039356263646266343566633964633838323232663C2F4C6561663E3C506174683E3C486173683E653964333436356137343737353437356336363630623034656364366532323432353333636535663833343161623839323462643835366535303661663661613C2F486173683E3C2F506174683E3C42617463684865616465723E7377672D62617463682D310A6E756D6265723A2031303030320A66697273743A20313030303030303030303030330A6C6173743A20313030303030303030303030340A726F6F743A20323535383539353132616330653064316461316338613665653865306139343436333961333165643733323166383039616332626432383161663637303961660A70726576696F75733A20366166376435643238353035653566373431393938636232613337383831356663613735633763653335306265363863326432363232653232393637373264640A7365616C65643A20323032362D31312D32335430313A33303A32322E3030303030305A0A6B65793A20646330636536333364626363393133643C2F42617463684865616465723E3C5369676E61747572653E4D455143494551576E6E52375535536A396D563977747072434B716D4565476A51765572783262644C385474723358524169416B5A4A5A4349334F707A3253454D6337554443327552546E5659474C2F46454F504967724934744A4B4F513D3D3C2F5369676E61747572653E3C4B657949643E646330636536333364626363393133643C2F4B657949643E3C43657274696669636174653E4D494942444443427336414441674543416745434D416F4743437147534D343942414D434D424178446A414D42674E5642414D4D4255565154314A554D423458445449324D5441794D6A41794D4441774D466F5844544D324D5445784F4441794D4441774D466F774544454F4D417747413155454177774652564250556C51775754415442676371686B6A4F5051494242676771686B6A4F50514D4242774E4341415238386E73596A514E50666F70534F414D457452724477496C70346E6679477A576D43306A385232615A65416433565244626A7442414B543261787039304D4E75366661336D504F6D434B5A344574353069654850524D416F4743437147534D343942414D43413067414D4555434948337967573451442F7858586E6832557574363465344A6E575846706C5745574242656B3365306F5654534169454177414244586F6A7A51514F78373956672B4D704D4E69766D583048416659704632796A30746241614437773D3C2F43657274696669636174653E3C2F50726F6F663E3C2F426F64793E3C2F45786368616E6765526563656970743E');
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
root: 0e92039c1f87d221d67efa8e63802af5082649b3d2b586a9d000ecccb1891d3a
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
INSERT INTO "erasures" VALUES('01a20227-6525-7e9f-845a-c83f9cb6c646',77,1795397411000000,'gateway','inspection, 36 months','[]');
INSERT INTO "erasures" VALUES('01a20227-6835-74cd-8c52-ccf857a78371',76,1795397411000000,'li.na','asked by the person','[71]');
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
INSERT INTO "gateway_keys" VALUES(2,'5cd252fb0ce89324','MIIBCzCBs6ADAgECAgEBMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARrF9Hy4SxCR/i85uVjpEDydwN9gS3rM6D0oTlF2JjClk/jQuL+Gn+bjufrSnwPnhYrzjNXazFezsu2QGg3v1H1MAoGCCqGSM49BAMCA0cAMEQCIF/hVMPjjmC86gzaCedUa8QWdF6DQXmTzBSKXlK+mruRAiBXK2iZzEJWE/zVo+bqkWkq0S4fNFSKAzlR2no4pfjlcw==',1795395600000000,'gateway',NULL,NULL,NULL);
INSERT INTO "gateway_keys" VALUES(36,'dc0ce633dbcc913d','MIIBDDCBs6ADAgECAgECMAoGCCqGSM49BAMCMBAxDjAMBgNVBAMMBUVQT1JUMB4XDTI2MTAyMjAyMDAwMFoXDTM2MTExODAyMDAwMFowEDEOMAwGA1UEAwwFRVBPUlQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR88nsYjQNPfopSOAMEtRrDwIlp4nfyGzWmC0j8R2aZeAd3VRDbjtBAKT2axp90MNu6fa3mPOmCKZ4Et50ieHPRMAoGCCqGSM49BAMCA0gAMEUCIH3ygW4QD/xXXnh2Uut64e4JnWXFplWEWBBek3e0oVTSAiEAwABDXojzQQOx79Vg+MpMNivmX0HAfYpF2yj0tbAaD7w=',1795397411000000,'wang','5cd252fb0ce89324',NULL,NULL);
CREATE TABLE header_nodes (
	level INTEGER NOT NULL, 
	number BIGINT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_header_nodes PRIMARY KEY (level, number)
)
 WITHOUT ROWID

;
INSERT INTO "header_nodes" VALUES(1,0,'b4a2695d17e777a990b3a7eda1ddcbfc8004f5b6ea592ba3df5f4ae17185636d');
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
INSERT INTO "http_seals" VALUES('01a20227-64ae-742d-a125-110cd79f825b','[["content-digest", "sha-256=:x:"]]','"@method": POST',X'77697265');
CREATE TABLE kept_certificates (
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	pem TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_kept_certificates PRIMARY KEY (digest)
);
INSERT INTO "kept_certificates" VALUES('0cb6166fc9708a179000860dbca4c6df8581a21cad527d58dddc661afbc7a1d9','authority','port-ca','-----BEGIN CERTIFICATE-----
MIIByDCCAW6gAwIBAgIURfybDvq/5fIbMofVitCDfmTlD3swCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0zNjExMjAwMDAwMDBaMDAxCzAJBgNVBAYTAkNO
MQ0wCwYDVQQKDARQb3J0MRIwEAYDVQQDDAlBdXRob3JpdHkwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASe5HdrxhN7dsdWsGSuNjDYb7hADVMPEF1GZBbtT/utM55z
suNHYEbIb63Oe843M+CcPSgwvHeVQmYJn6fY/URIo2YwZDAdBgNVHQ4EFgQUrb0U
KrtD7kMXNOjT8IvsxENAdYEwHwYDVR0jBBgwFoAUrb0UKrtD7kMXNOjT8IvsxENA
dYEwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYwCgYIKoZIzj0E
AwIDSAAwRQIhANKdP11EyiedO/jPp5FL5Kx7lYsL4ExRDydt3SUsAvS2AiB45YwC
Jg/ZnSCQG/cOJNyUv/7LzQNph/00DTHPhskHoA==
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('824bed581739454e76414e87e9e79d559cd0764fdea17c09f63fe662610c1805','partner','yard-demo','-----BEGIN CERTIFICATE-----
MIIByjCCAXGgAwIBAgIUTYjqoJUlEYEepzal50HPhLamFuIwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzWVJENjYzMRIwEAYDVQQDDAl5YXJkLWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQzBh1r+ncj8OHquyV1b66DTeRVIKSHH6IH
O/N1hPG4s5Yt3GxSvx+ICigZKoDahJwYZ51mopvT0dQSkXeZwQwjo2AwXjAdBgNV
HQ4EFgQUMtjh/AQJO2Ouh+t8D5EXTiXun9MwHwYDVR0jBBgwFoAUrb0UKrtD7kMX
NOjT8IvsxENAdYEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDRwAwRAIgCv/8wNIlDrJY8cPotzDtrDoo20ZD53Zjvl/CEQPrS1gCIHU7
YKqGEiSzldaRO094c52c4S4mA159IwY4QvywaEmv
-----END CERTIFICATE-----
',1795395600000000);
INSERT INTO "kept_certificates" VALUES('ddef20f4f39520b11b9b27433c8d1e7495b41d5fe878a01548a82ab147109633','partner','port-demo','-----BEGIN CERTIFICATE-----
MIIByzCCAXGgAwIBAgIUE5T9bjndi87z5mTIpVLNPq3kTDcwCgYIKoZIzj0EAwIw
MDELMAkGA1UEBhMCQ04xDTALBgNVBAoMBFBvcnQxEjAQBgNVBAMMCUF1dGhvcml0
eTAeFw0yNjExMjIyMzU1MDBaFw0yNjEyMjMwMDAwMDBaMDkxCzAJBgNVBAYTAkNO
MRYwFAYDVQQKDA00MjE4TUEzUFJUODg4MRIwEAYDVQQDDAlwb3J0LWRlbW8wWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAAQA3YnnUxqzHvbZXnMz1fR34pf2rkeT5WSE
IZMuOm7+rjA3V1gJFRJWJarexE1CiA/ROMnIln/DGQGCEXrgoJrRo2AwXjAdBgNV
HQ4EFgQUX+fsWsrojMub6JuOcWi5O8ElPwowHwYDVR0jBBgwFoAUrb0UKrtD7kMX
NOjT8IvsxENAdYEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAwCgYIKoZI
zj0EAwIDSAAwRQIgWsr6gi7HbKxNj4xRN8rG9RTkc8IS4FeYo8Gp+HwEskACIQDv
t5y7IofFkynoZR4oQix1YYL8v78eWpi2nTgUgzDf0w==
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
document: 351109db996e15fddc1e417058eeba088ff75cc43f934587c31331da16fcb686
note: register changed, now 7b3a94c86abf49ed2e86e0b8b7d7bc52ac863336aae17e398185f8cf8f1714c7');
INSERT INTO "leaves" VALUES(2,1,'key','5cd252fb0ce89324','swg-leaf-1
sequence: 2
time: 2026-11-23T01:00:00.000000Z
kind: key
id: 5cd252fb0ce89324
sender: gateway
document: bf54704a1f81759a855e025da08bff60e040010528833b30d9eaf446a3c78cc1
note: begins');
INSERT INTO "leaves" VALUES(3,2,'audit','yard-demo','swg-leaf-1
sequence: 3
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 89ddf69d42d6b432434a50592ea99896d5be9f9f5266c485933dc879c8ac9b3a
note: register changed, now 66a678af4e875f1ec8eb9da61a5f954f482d35f0781d15ba9420470b4fe53944');
INSERT INTO "leaves" VALUES(4,3,'audit','port-demo','swg-leaf-1
sequence: 4
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: fab50cf21598ce7c05f33786432d07c2b36abe746dbc06b50851ec4261c25000
note: register changed, now eb15ab2766c49ca9983126b512a095e96ee844d611de934e75790e684fb84019');
INSERT INTO "leaves" VALUES(5,4,'audit','port-demo','swg-leaf-1
sequence: 5
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-demo
sender: li.na
document: 6f236772c519410392e5d6f6d392c8a1f26c5aaa248d288dcfa0774cad92bd00
note: register changed, now a8549c647c0ac1c2f4805b8119f6921dbd7e2d68099ee9a2ad1ea6f6e1c64c04');
INSERT INTO "leaves" VALUES(6,4,'audit','port-ca','swg-leaf-1
sequence: 6
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: port-ca
sender: li.na
document: 6135889850c908124fd9f0ab9515a2104890ec1c08d9a4d73b10193f18cfe82f
note: register changed, now 7b3a94c86abf49ed2e86e0b8b7d7bc52ac863336aae17e398185f8cf8f1714c7');
INSERT INTO "leaves" VALUES(7,5,'audit','yard-demo','swg-leaf-1
sequence: 7
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 467253f1ea4b1599f46de6fc10378af4ec4f0ee57f9723acf11125b1364fc770
note: register changed, now d909de9ef513282859586f4ff256c14aa6e051108a2cbf54829e18b140ffd076');
INSERT INTO "leaves" VALUES(8,6,'audit','auditor','swg-leaf-1
sequence: 8
time: 2026-11-23T01:00:00.000000Z
kind: audit
id: auditor
sender: li.na
document: 972dc62e5c1efb592d4bdde8f7a2a8ab839bfaa203d80a2bbd7de2b30e8dcab0
note: register changed, now 274a1d9fd92a91de54068651694ec8ed09f0f90fcec79024693089d261818cb0');
INSERT INTO "leaves" VALUES(9,7,'case','01a20227-62e9-726c-9cee-123a8f1df0ac','swg-leaf-1
sequence: 9
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20227-62e9-726c-9cee-123a8f1df0ac
sender: customs-demo
message_id: 01a20227-62bd-76c9-ad93-a47b8cb75965
document: 146f6dcae565ad49268a8fe582f491e2e6e03e54c61e7ec0cc1a9a7eb1c380eb
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: notice, notified: - -> notified, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(10,7,'accepted','01a20227-62bd-76c9-ad93-a47b8cb75965','swg-leaf-1
sequence: 10
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20227-62bd-76c9-ad93-a47b8cb75965
sender: 4218
type: inspection.notice.1
message_id: m1
document: d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4
size: 22
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 1a0ed297d99a62ae4a03faa1e48b2fd1c2d2fb92db106f920f8e2e24cf302cc3');
INSERT INTO "leaves" VALUES(11,8,'case','01a20227-62e9-726c-9cee-123a8f1df0ac','swg-leaf-1
sequence: 11
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20227-62e9-726c-9cee-123a8f1df0ac
sender: yard-demo
message_id: 01a20227-6358-7c8e-998a-a255154018ec
document: 0825e8228a34ee49c77dc8ff7d81fbf1bc0af2b2ecbea4869d6ed7ce6f296d3c
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: arrived, partly in place: notified -> partly-in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(12,8,'accepted','01a20227-6358-7c8e-998a-a255154018ec','swg-leaf-1
sequence: 12
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20227-6358-7c8e-998a-a255154018ec
sender: 4218737944946
type: inspection.arrival.1
message_id: m2
document: 6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512
size: 22
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 a2d532dff5390781501002f810734de6661d44f17c8320fb77182c57feaef866');
INSERT INTO "leaves" VALUES(13,9,'case','01a20227-62e9-726c-9cee-123a8f1df0ac','swg-leaf-1
sequence: 13
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20227-62e9-726c-9cee-123a8f1df0ac
sender: yard-demo
message_id: 01a20227-6377-7b98-b5cd-3ca24c2304d4
document: 60019a8042ecd212b927ba61d10e1c852356a360d40bbd23a2f984ae05632189
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: arrived, in place: partly-in-place -> in-place, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(14,9,'accepted','01a20227-6377-7b98-b5cd-3ca24c2304d4','swg-leaf-1
sequence: 14
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20227-6377-7b98-b5cd-3ca24c2304d4
sender: 4218737944946
type: inspection.arrival.1
message_id: m3
document: a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832
size: 22
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from yard-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 3405239261d5370e066adff1ccc7d2e2c2608813de7034d4d6d9403f7ccefad2');
INSERT INTO "leaves" VALUES(15,10,'case','01a20227-62e9-726c-9cee-123a8f1df0ac','swg-leaf-1
sequence: 15
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20227-62e9-726c-9cee-123a8f1df0ac
sender: customs-demo
message_id: 01a20227-6395-7eed-813a-fc8d1dd66134
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: result, released: in-place -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(16,10,'accepted','01a20227-6395-7eed-813a-fc8d1dd66134','swg-leaf-1
sequence: 16
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20227-6395-7eed-813a-fc8d1dd66134
sender: 4218
type: inspection.result.1
message_id: m4
document: 5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210
size: 22
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 2 82e66cc331d19ed14ba6dd6ec6e608c8ec9855e451497f6013e1d97ad4532654');
INSERT INTO "leaves" VALUES(17,11,'case','01a20227-62e9-726c-9cee-123a8f1df0ac','swg-leaf-1
sequence: 17
time: 2026-11-23T01:00:00.000000Z
kind: case
id: 01a20227-62e9-726c-9cee-123a8f1df0ac
sender: customs-demo
message_id: 01a20227-63b8-7543-b36c-ad6918964768
document: 46f17ce27f3d8556a835f8317a5f9ad001c5432fa02203daa8e4024caac49849
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: recorded: released -> released, inspection 421820260000000001');
INSERT INTO "leaves" VALUES(18,11,'accepted','01a20227-63b8-7543-b36c-ad6918964768','swg-leaf-1
sequence: 18
time: 2026-11-23T01:00:00.000000Z
kind: accepted
id: 01a20227-63b8-7543-b36c-ad6918964768
sender: 4218
type: inspection.arrival-reply.1
message_id: m5
document: a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7
size: 22
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
findings: 5116877e01b10ddd34a14036cf3631505d50518e68f6c9212d9f91986ad2bc1e
note: from customs-demo by http as own received 2026-11-23T01:00:00.000000Z made 1 1 9c8249c9d3c84b21feba531d99890ac411faf4aacf08ccc055097dc44a652611');
INSERT INTO "leaves" VALUES(19,12,'case','01a20227-63de-7789-87ad-d129ad902433','swg-leaf-1
sequence: 19
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a20227-63de-7789-87ad-d129ad902433
sender: yard-demo
message_id: 01a20227-63dc-7507-8ac6-d8c244b6a63b
document: 7d6b1f4e07b2425af6c2a512fbbf0ac9032d5574ff308fdd5d38aecac7e65b0d
case: 01a20227-63de-7789-87ad-d129ad902433
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(20,12,'accepted','01a20227-63dc-7507-8ac6-d8c244b6a63b','swg-leaf-1
sequence: 20
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a20227-63dc-7507-8ac6-d8c244b6a63b
sender: 4218737944946
type: inspection.arrival.1
message_id: m6
document: f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf
size: 22
case: 01a20227-63de-7789-87ad-d129ad902433
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 0b4bafa28584c1e79ab87bfdacc2e291966ecadf43702937dc12fb813a1a86d9');
INSERT INTO "leaves" VALUES(21,13,'case','01a20227-63f6-7c9a-8380-279337a1640f','swg-leaf-1
sequence: 21
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a20227-63f6-7c9a-8380-279337a1640f
sender: yard-demo
message_id: 01a20227-63f0-7f52-89a2-8745b448a8dd
document: 49e619478cd87897552763af9a2116f25d3960c9b9da103c7b5d33f30ff0f284
case: 01a20227-63f6-7c9a-8380-279337a1640f
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(22,13,'accepted','01a20227-63f0-7f52-89a2-8745b448a8dd','swg-leaf-1
sequence: 22
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a20227-63f0-7f52-89a2-8745b448a8dd
sender: 4218737944946
type: inspection.arrival.1
message_id: m7
document: f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a
size: 22
case: 01a20227-63f6-7c9a-8380-279337a1640f
findings: e6a9ff59989160bc58f75a8bf97bd427eec7afc06d724bbb82c19e65a88f507a
note: from yard-demo by http as own received 2026-11-23T01:00:11.000000Z held until 2026-11-23T01:30:11.000000Z made 1 1 7f547311a09243bb6a4bc56c7d49c6074983f824ef02db50779ba84ce32f32aa');
INSERT INTO "leaves" VALUES(23,14,'case','01a20227-640a-7c7d-90b6-924dc1526a43','swg-leaf-1
sequence: 23
time: 2026-11-23T01:00:11.000000Z
kind: case
id: 01a20227-640a-7c7d-90b6-924dc1526a43
sender: customs-demo
message_id: 01a20227-6403-7e68-9f48-5082d567825c
document: fdda423eefc027cf28ad81a5c337a927529882a791215552ea928514405e6ab6
case: 01a20227-640a-7c7d-90b6-924dc1526a43
note: notice, notified: - -> notified, inspection 421820260000000003');
INSERT INTO "leaves" VALUES(24,14,'accepted','01a20227-6403-7e68-9f48-5082d567825c','swg-leaf-1
sequence: 24
time: 2026-11-23T01:00:11.000000Z
kind: accepted
id: 01a20227-6403-7e68-9f48-5082d567825c
sender: 4218
type: inspection.notice.1
message_id: m8
document: 842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d
size: 22
case: 01a20227-640a-7c7d-90b6-924dc1526a43
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:00:11.000000Z made 1 2 31c7f1f000428495c6d96872cc3de430459cbc04b02caca3c8760a2a5d933b4a');
INSERT INTO "leaves" VALUES(25,15,'case','01a20227-63de-7789-87ad-d129ad902433','swg-leaf-1
sequence: 25
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-63de-7789-87ad-d129ad902433
sender: gateway
document: ae62a833dc8567887aa931b9700c09049c69148a9ffc723b59327a282be27e84
case: 01a20227-63de-7789-87ad-d129ad902433
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000002, unconfirmed');
INSERT INTO "leaves" VALUES(26,15,'delivery','01a20227-63dc-7507-8ac6-d8c244b6a63b','swg-leaf-1
sequence: 26
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-63dc-7507-8ac6-d8c244b6a63b
case: 01a20227-63de-7789-87ad-d129ad902433
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(27,15,'case','01a20227-63f6-7c9a-8380-279337a1640f','swg-leaf-1
sequence: 27
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-63f6-7c9a-8380-279337a1640f
sender: gateway
document: 8e35d003fcefd39cd36508420b5f1b0562bdcb134ccaa9f7a2f780244ab1f4bb
case: 01a20227-63f6-7c9a-8380-279337a1640f
note: hold expired: unconfirmed -> unconfirmed, inspection 421820260000000003, unconfirmed');
INSERT INTO "leaves" VALUES(28,15,'delivery','01a20227-63f0-7f52-89a2-8745b448a8dd','swg-leaf-1
sequence: 28
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-63f0-7f52-89a2-8745b448a8dd
case: 01a20227-63f6-7c9a-8380-279337a1640f
note: held -> due unmatched');
INSERT INTO "leaves" VALUES(29,16,'case','01a20227-6473-7551-8d7a-a15e9cb38f39','swg-leaf-1
sequence: 29
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-6473-7551-8d7a-a15e9cb38f39
sender: yard-demo
message_id: 01a20227-6473-7551-8d7a-a15e9052841f
document: 2a686ffa3016f6788c81da0d7302ed3866ea484550dfcf8e838fc62a89c8c8a6
case: 01a20227-6473-7551-8d7a-a15e9cb38f39
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000004, unconfirmed');
INSERT INTO "leaves" VALUES(30,16,'accepted','01a20227-6473-7551-8d7a-a15e9052841f','swg-leaf-1
sequence: 30
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-6473-7551-8d7a-a15e9052841f
sender: 4218737944946
type: inspection.arrival.1
message_id: m9
document: 70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315
size: 22
case: 01a20227-6473-7551-8d7a-a15e9cb38f39
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 1 1 5bab2d4d253406ca7ef7720787094323fe93fc0455a78c5de9efb2ac03b3b723');
INSERT INTO "leaves" VALUES(31,17,'case','01a20227-6489-77ad-9d56-bdfa92b83a11','swg-leaf-1
sequence: 31
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-6489-77ad-9d56-bdfa92b83a11
sender: yard-demo
message_id: 01a20227-6488-7dc7-83cb-6faed2434ba6
document: 56e96181aa8cce359e7d9100aede73be26e9935de60da538aba5397fcedc5f49
case: 01a20227-6489-77ad-9d56-bdfa92b83a11
note: arrived before the notice: - -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(32,17,'case','01a20227-6489-77ad-9d56-bdfa92b83a11','swg-leaf-1
sequence: 32
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-6489-77ad-9d56-bdfa92b83a11
sender: yard-demo
message_id: 01a20227-648f-71a5-a26f-f3dde6537827
document: 8667d5d98def4cb391775677520242e7bd8fef9839c4b57f3d84773cdf9f3a78
case: 01a20227-6489-77ad-9d56-bdfa92b83a11
note: arrived before the notice: unconfirmed -> unconfirmed, inspection 421820260000000005, unconfirmed');
INSERT INTO "leaves" VALUES(33,17,'accepted','01a20227-6488-7dc7-83cb-6faed2434ba6','swg-leaf-1
sequence: 33
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-6488-7dc7-83cb-6faed2434ba6
sender: 4218737944946
type: inspection.arrival.1
message_id: m10
document: 24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2
size: 23
case: 01a20227-6489-77ad-9d56-bdfa92b83a11
findings: e6750f8a01db3daad2fb4b899a0e99ae491699f5a9fc6fab5996218a1c0cfaa5
note: from yard-demo by http as own received 2026-11-23T01:30:11.000000Z held until 2026-11-23T02:00:11.000000Z made 2 2 b2535f9a13ea083475abe9f49952c0ca060bf5ebf270ede32107fe4a0f537950');
INSERT INTO "leaves" VALUES(34,18,'case','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','swg-leaf-1
sequence: 34
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-64b0-7ff5-a5e0-25ee7ce55e35
sender: customs-demo
message_id: 01a20227-64ae-742d-a125-110cd79f825b
document: 448156339a807b16fb65aed000605ad0b006d18bbee47971a4b27a6bdc9147cd
case: 01a20227-64b0-7ff5-a5e0-25ee7ce55e35
note: notice, notified: - -> notified, inspection 421820260000000006');
INSERT INTO "leaves" VALUES(35,18,'accepted','01a20227-64ae-742d-a125-110cd79f825b','swg-leaf-1
sequence: 35
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-64ae-742d-a125-110cd79f825b
sender: 4218
type: inspection.notice.1
message_id: m11
document: aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f
size: 23
case: 01a20227-64b0-7ff5-a5e0-25ee7ce55e35
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 9e728f5901152a4054d98731852b667699fc91dcf44093b3701105afb50bcf30 sealed 4448c7a3e2850c530579e3ca746b927c0a2740ca259a15ab49bb1bf5e1451209');
INSERT INTO "leaves" VALUES(36,19,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 36
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: wang
document: ca5b37f6171098a7961558f61457b6b4da0cc45c32bd84c070df4676c5ba7d21
note: replaces 5cd252fb0ce89324');
INSERT INTO "leaves" VALUES(37,20,'key','dc0ce633dbcc913d','swg-leaf-1
sequence: 37
time: 2026-11-23T01:30:11.000000Z
kind: key
id: dc0ce633dbcc913d
sender: gateway
note: in force');
INSERT INTO "leaves" VALUES(38,21,'refused','01a20227-6506-71c4-94e0-5680f28fd998','swg-leaf-1
sequence: 38
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a20227-6506-71c4-94e0-5680f28fd998
sender: 4218
type: inspection.notice.1
message_id: m12
document: bb461ed2afba439e68b204e539deef6a2b52bf9947bb27bcaa8cc7e69fd388db
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(39,22,'refused','01a20227-6525-7e9f-845a-c83f9cb6c646','swg-leaf-1
sequence: 39
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a20227-6525-7e9f-845a-c83f9cb6c646
document: 8f486a89b8dcca3d7e3ff1304db6ddbed508442d86727ae5f999e632139dfe7b
size: 23
findings: 475a40477f1e13048593a793eaa9edd1554b9f377ee9c146fb69122c4bc2162b
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z');
INSERT INTO "leaves" VALUES(40,23,'refused','01a20227-6533-7eab-8edd-434c90cc3850','swg-leaf-1
sequence: 40
time: 2026-11-23T01:30:11.000000Z
kind: refused
id: 01a20227-6533-7eab-8edd-434c90cc3850
sender: 4218
type: inspection.notice.1
message_id: m14
document: 9741d7700a73b6416f9468dff066d56b075a50dd96674d75ce66ab68abfa6217
size: 23
findings: 0a268a37d3b491f5b5491f313970ea2588570570d86f1dc8f1f9846a20a87336
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z not kept');
INSERT INTO "leaves" VALUES(41,24,'case','01a20227-6555-7cd6-b0b3-a61c0631a050','swg-leaf-1
sequence: 41
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-6555-7cd6-b0b3-a61c0631a050
sender: customs-demo
message_id: 01a20227-6549-7904-95a8-117645e43f22
document: bd525994402e9f0c95c9e300d3971014f53e7cf2fe0177f54c2ad4b49e6425d9
case: 01a20227-6555-7cd6-b0b3-a61c0631a050
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(42,24,'accepted','01a20227-6549-7904-95a8-117645e43f22','swg-leaf-1
sequence: 42
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-6549-7904-95a8-117645e43f22
sender: 4218
type: inspection.notice.1
message_id: m15
document: b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5
size: 23
case: 01a20227-6555-7cd6-b0b3-a61c0631a050
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 c12a7ac1c4f3d10c29897e6f9dc4aee342ff0ea5cd3e233f1695424fff1bd090');
INSERT INTO "leaves" VALUES(43,25,'case','01a20227-6575-7780-b41f-f2e672a9051b','swg-leaf-1
sequence: 43
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-6575-7780-b41f-f2e672a9051b
sender: customs-demo
message_id: 01a20227-6574-7659-9285-ab161f9fc841
document: 4d4f0be066ccab7f84eab9451c07e589ebf76c19de93c854f1c9da726414f5e1
case: 01a20227-6575-7780-b41f-f2e672a9051b
note: notice, notified: - -> notified, inspection 421820260000000008');
INSERT INTO "leaves" VALUES(44,25,'accepted','01a20227-6574-7659-9285-ab161f9fc841','swg-leaf-1
sequence: 44
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-6574-7659-9285-ab161f9fc841
sender: 4218
type: inspection.notice.1
message_id: m16
document: 21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c
size: 23
case: 01a20227-6575-7780-b41f-f2e672a9051b
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 05aac209ae95b03912f9e2f3c74e4ec155c35ed4aa1c4572719ed4b44b1407c1');
INSERT INTO "leaves" VALUES(45,26,'case','01a20227-658c-7300-8bca-9611a064b705','swg-leaf-1
sequence: 45
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-658c-7300-8bca-9611a064b705
sender: customs-demo
message_id: 01a20227-658b-79a3-bfcb-d0ad42216650
document: 4464285a27e95b97afa578195d1d26985ab3135bf83f7ade31a5c65414ad1241
case: 01a20227-658c-7300-8bca-9611a064b705
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(46,26,'accepted','01a20227-658b-79a3-bfcb-d0ad42216650','swg-leaf-1
sequence: 46
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-658b-79a3-bfcb-d0ad42216650
sender: 4218
type: inspection.notice.1
message_id: m17
document: 9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb
size: 23
case: 01a20227-658c-7300-8bca-9611a064b705
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 a8e9d911ff0962b53ef47c3a4d698ead023221e33c0fa72015f6c868c8b33457');
INSERT INTO "leaves" VALUES(47,27,'delivery','01a20227-62ea-78a8-afa5-b4ed5f006d93','swg-leaf-1
sequence: 47
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-62ea-78a8-afa5-b4ed5f006d93
sender: trader-demo
message_id: 01a20227-62bd-76c9-ad93-a47b8cb75965
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(48,28,'delivery','01a20227-6396-7670-a709-64be684ed19b','swg-leaf-1
sequence: 48
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6396-7670-a709-64be684ed19b
sender: yard-demo
message_id: 01a20227-6395-7eed-813a-fc8d1dd66134
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(49,29,'delivery','01a20227-62ea-78a8-afa5-b4ee2284f297','swg-leaf-1
sequence: 49
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-62ea-78a8-afa5-b4ee2284f297
sender: yard-demo
message_id: 01a20227-62bd-76c9-ad93-a47b8cb75965
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> declined, negative receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7: not ours');
INSERT INTO "leaves" VALUES(50,30,'delivery','01a20227-635a-7ccb-96db-3d038f343ad4','swg-leaf-1
sequence: 50
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-635a-7ccb-96db-3d038f343ad4
sender: customs-demo
message_id: 01a20227-6358-7c8e-998a-a255154018ec
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(51,31,'delivery','01a20227-635a-7ccb-96db-3d03cdca44f1','swg-leaf-1
sequence: 51
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-635a-7ccb-96db-3d03cdca44f1
sender: trader-demo
message_id: 01a20227-6358-7c8e-998a-a255154018ec
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(52,32,'delivery','01a20227-6381-76a3-9a09-d0da611dff2c','swg-leaf-1
sequence: 52
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6381-76a3-9a09-d0da611dff2c
sender: trader-demo
message_id: 01a20227-6377-7b98-b5cd-3ca24c2304d4
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(53,33,'delivery','01a20227-6396-7670-a709-64be252f3837','swg-leaf-1
sequence: 53
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6396-7670-a709-64be252f3837
sender: trader-demo
message_id: 01a20227-6395-7eed-813a-fc8d1dd66134
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: sent -> unknown, no answer in time: no answer');
INSERT INTO "leaves" VALUES(54,34,'delivery','01a20227-6381-76a3-9a09-d0da19ae53d6','swg-leaf-1
sequence: 54
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6381-76a3-9a09-d0da19ae53d6
sender: customs-demo
message_id: 01a20227-6377-7b98-b5cd-3ca24c2304d4
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: due -> dead, give up: 200 failures, the last: refused');
INSERT INTO "leaves" VALUES(55,35,'delivery','01a20227-6381-76a3-9a09-d0da611dff2c','swg-leaf-1
sequence: 55
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6381-76a3-9a09-d0da611dff2c
sender: trader-demo
message_id: 01a20227-6377-7b98-b5cd-3ca24c2304d4
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: unknown -> dead, give up: enough');
INSERT INTO "leaves" VALUES(56,36,'delivery','01a20227-63de-7789-87ad-d129e5bc31ac','swg-leaf-1
sequence: 56
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-63de-7789-87ad-d129e5bc31ac
sender: customs-demo
message_id: 01a20227-63dc-7507-8ac6-d8c244b6a63b
case: 01a20227-63de-7789-87ad-d129ad902433
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(57,37,'delivery','01a20227-63f6-7c9a-8380-27938fb61bbd','swg-leaf-1
sequence: 57
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-63f6-7c9a-8380-27938fb61bbd
sender: customs-demo
message_id: 01a20227-63f0-7f52-89a2-8745b448a8dd
case: 01a20227-63f6-7c9a-8380-279337a1640f
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(58,38,'audit','01a20227-6703-760a-ac6d-96071a573c75','swg-leaf-1
sequence: 58
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: 01a20227-6703-760a-ac6d-96071a573c75
sender: wang
note: replay, operator: 1 dead letters, cause unreached: all of them');
INSERT INTO "leaves" VALUES(59,39,'delivery','01a20227-63f6-7c9a-8380-27938fb61bbd','swg-leaf-1
sequence: 59
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-63f6-7c9a-8380-27938fb61bbd
sender: wang
message_id: 01a20227-63f0-7f52-89a2-8745b448a8dd
case: 01a20227-63f6-7c9a-8380-279337a1640f
note: dead -> due, replay: all of them; replay 01a20227-6703-760a-ac6d-96071a573c75, no. 1');
INSERT INTO "leaves" VALUES(60,40,'delivery','01a20227-6381-76a3-9a09-d0da611dff2c','swg-leaf-1
sequence: 60
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6381-76a3-9a09-d0da611dff2c
sender: wang
message_id: 01a20227-6377-7b98-b5cd-3ca24c2304d4
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: dead -> due, replay: his side works again');
INSERT INTO "leaves" VALUES(61,40,'delivery','01a20227-6396-7670-a709-64be684ed19b','swg-leaf-1
sequence: 61
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6396-7670-a709-64be684ed19b
sender: wang
message_id: 01a20227-6395-7eed-813a-fc8d1dd66134
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: replayed as 01a20227-6722-74f5-828d-c162c2a8ad0b: his side works again');
INSERT INTO "leaves" VALUES(62,41,'delivery','01a20227-63de-7789-87ad-d129e5bc31ac','swg-leaf-1
sequence: 62
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-63de-7789-87ad-d129e5bc31ac
sender: wang
message_id: 01a20227-63dc-7507-8ac6-d8c244b6a63b
case: 01a20227-63de-7789-87ad-d129ad902433
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(63,42,'delivery','01a20227-6396-7670-a709-64be252f3837','swg-leaf-1
sequence: 63
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6396-7670-a709-64be252f3837
sender: wang
message_id: 01a20227-6395-7eed-813a-fc8d1dd66134
case: 01a20227-62e9-726c-9cee-123a8f1df0ac
note: unknown -> discarded, discard: sent on paper');
INSERT INTO "leaves" VALUES(64,43,'delivery','01a20227-6556-7cde-be5a-d09484084ebf','swg-leaf-1
sequence: 64
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6556-7cde-be5a-d09484084ebf
sender: wang
message_id: 01a20227-6549-7904-95a8-117645e43f22
case: 01a20227-6555-7cd6-b0b3-a61c0631a050
note: unrouted -> due, route: to trader-a');
INSERT INTO "leaves" VALUES(65,44,'audit','trader-demo','swg-leaf-1
sequence: 65
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: trader-demo
sender: li.na
document: ff76582618468661c1ef677bada5b365dc62cbbd0b04bb834d96a0fe676c784e
note: register changed, now 64fa9a7bee12a22557b43b39c350d7700754162d25f0fa3dd8fff9e20e265e6f');
INSERT INTO "leaves" VALUES(66,44,'delivery','01a20227-6575-7780-b41f-f2e69bd27544','swg-leaf-1
sequence: 66
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6575-7780-b41f-f2e69bd27544
case: 01a20227-6575-7780-b41f-f2e672a9051b
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(67,44,'delivery','01a20227-6594-7821-b8d0-729fd3899d2a','swg-leaf-1
sequence: 67
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6594-7821-b8d0-729fd3899d2a
case: 01a20227-658c-7300-8bca-9611a064b705
note: unrouted -> due: trader-demo');
INSERT INTO "leaves" VALUES(68,45,'audit','yard-demo','swg-leaf-1
sequence: 68
time: 2026-11-23T01:30:11.000000Z
kind: audit
id: yard-demo
sender: li.na
document: 09e7557de909e6adab88a51b8447f194cf5ef984c88c1a9c5224cafda6834975
note: register changed, now 43a60db31f3c883cc93be434013f7952e713aeebba2a954ec41555ec6ad2e350');
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
INSERT INTO "leaves" VALUES(71,47,'case','01a20227-6836-7490-bcd7-8609b9f2b436','swg-leaf-1
sequence: 71
time: 2026-11-23T01:30:11.000000Z
kind: case
id: 01a20227-6836-7490-bcd7-8609b9f2b436
sender: customs-demo
message_id: 01a20227-6835-74cd-8c52-ccf857a78371
document: 4bdcb868d4265fb162a461f4d921ddbdf147b2f7d030510e94cff89fafb0f51f
case: 01a20227-6836-7490-bcd7-8609b9f2b436
note: notice, notified: - -> notified, inspection 421820260000000009');
INSERT INTO "leaves" VALUES(72,47,'accepted','01a20227-6835-74cd-8c52-ccf857a78371','swg-leaf-1
sequence: 72
time: 2026-11-23T01:30:11.000000Z
kind: accepted
id: 01a20227-6835-74cd-8c52-ccf857a78371
sender: 4218
type: inspection.notice.1
message_id: m18
document: ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167
size: 23
case: 01a20227-6836-7490-bcd7-8609b9f2b436
findings: 4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945
note: from customs-demo by http as own received 2026-11-23T01:30:11.000000Z made 1 2 2f9da85bd485a79ba0031c3ce016edffe0ce1f195f6560287438773a6fdf4b7f');
INSERT INTO "leaves" VALUES(73,48,'delivery','01a20227-6836-7490-bcd7-860a5fa55e21','swg-leaf-1
sequence: 73
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6836-7490-bcd7-860a5fa55e21
sender: yard-demo
message_id: 01a20227-6835-74cd-8c52-ccf857a78371
document: 3213307ac395d9f00c6c2d9c281e559f0654168500d4444b4837d4852e143680
case: 01a20227-6836-7490-bcd7-8609b9f2b436
note: sent -> acknowledged, positive receipt answer 456b681a7ec2a0d2b77fd08b5642f570197a491cc3983cf43cf9a7ebe588e7e7');
INSERT INTO "leaves" VALUES(74,49,'delivery','01a20227-6836-7490-bcd7-8609d28f64fd','swg-leaf-1
sequence: 74
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6836-7490-bcd7-8609d28f64fd
sender: trader-demo
message_id: 01a20227-6835-74cd-8c52-ccf857a78371
case: 01a20227-6836-7490-bcd7-8609b9f2b436
note: due -> dead, give up: enough');
INSERT INTO "leaves" VALUES(75,50,'delivery','01a20227-6836-7490-bcd7-8609d28f64fd','swg-leaf-1
sequence: 75
time: 2026-11-23T01:30:11.000000Z
kind: delivery
id: 01a20227-6836-7490-bcd7-8609d28f64fd
sender: wang
message_id: 01a20227-6835-74cd-8c52-ccf857a78371
case: 01a20227-6836-7490-bcd7-8609b9f2b436
note: dead -> acknowledged, by other means evidence 7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94: by courier; 2026-11-23T09:00:00.000000+08:00; the desk; slip.png, image/png, 12 bytes');
INSERT INTO "leaves" VALUES(76,51,'erasure','01a20227-6835-74cd-8c52-ccf857a78371','swg-leaf-1
sequence: 76
time: 2026-11-23T01:30:11.000000Z
kind: erasure
id: 01a20227-6835-74cd-8c52-ccf857a78371
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
note: prune, gateway: 1 documents, receipts 39 to 39, listed 56dbae63ef26dc73d9797091cc48b79d50e21189d6596f75d20bd52c6d570cc1, for inspection, 36 months');
INSERT INTO "leaves" VALUES(1000000000001,10001,'epoch','epoch 2','swg-leaf-1
sequence: 1000000000001
time: 2026-11-23T01:30:22.000000Z
kind: epoch
id: epoch 2
sender: wang
document: 4a3b157329e054e07d867ae8b7639b469d2b02267fff879fb1f7bcba3f7d6f47
note: epoch 2 after batch 52 and record 77; outside 842b694fc1686a3a15009e0201378fa365d03864fe1b2865328783461477e3be; orphans 2');
INSERT INTO "leaves" VALUES(1000000000002,10001,'restore','journal.swgv','swg-leaf-1
sequence: 1000000000002
time: 2026-11-23T01:30:22.000000Z
kind: restore
id: journal.swgv
sender: wang
document: eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
note: restore, operator');
INSERT INTO "leaves" VALUES(1000000000003,10002,'case','01a20227-6a50-77df-867c-9fef94f12edd','swg-leaf-1
sequence: 1000000000003
time: 2026-11-23T01:30:22.000000Z
kind: case
id: 01a20227-6a50-77df-867c-9fef94f12edd
sender: customs-demo
message_id: 01a20227-6a47-7922-94c8-45095b0e1f79
document: f0eb16396c1e657f2bfc7ec92df51a39833c4aab4104809c4ee3e355c5803df9
case: 01a20227-6a50-77df-867c-9fef94f12edd
note: notice, notified: - -> notified, inspection 421820260000000007');
INSERT INTO "leaves" VALUES(1000000000004,10002,'accepted','01a20227-6a47-7922-94c8-45095b0e1f79','swg-leaf-1
sequence: 1000000000004
time: 2026-11-23T01:30:22.000000Z
kind: accepted
id: 01a20227-6a47-7922-94c8-45095b0e1f79
sender: 4218
type: inspection.notice.1
message_id: m19
document: 8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204
size: 23
case: 01a20227-6a50-77df-867c-9fef94f12edd
findings: 10e359ee0c4039489f0599b5272f17ca20b15428664bc2cbb33813abaf80a4ce
note: from customs-demo by http as own received 2026-11-23T01:30:22.000000Z made 1 2 db11bd4062b63ad32c7e6eb7707977b21916c21db94095bcdbf45fc9dc88222f');
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
INSERT INTO "message_keys" VALUES('4218','inspection.arrival-reply','m5','01a20227-63b8-7543-b36c-ad6918964768','a3d1a2dbc0d68a662c9d524284bac29abd52a4fb412dca745f6152937457f7f7');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m1','01a20227-62bd-76c9-ad93-a47b8cb75965','d4cafeb1882b128dafd3487df04d5ae2629c4d48547a2260db86f457c82c4ef4');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m11','01a20227-64ae-742d-a125-110cd79f825b','aaaf47f0c1dc6750f512cf9d7e4a0f1c45646571818f5f329e358ee22e9dc26f');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m15','01a20227-6549-7904-95a8-117645e43f22','b7ba1eb04b2b1c576dc7cfac1c29647da9f42c513810aa835e95c4eea6bd89b5');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m16','01a20227-6574-7659-9285-ab161f9fc841','21f1c41736333ca275a573fa8cd42fad239c1534aad500078b384cd49f75ca7c');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m17','01a20227-658b-79a3-bfcb-d0ad42216650','9a98b14dec8e583135b9d737106c88a054f63122c174e7f64f96151444eecabb');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m18','01a20227-6835-74cd-8c52-ccf857a78371','ec561f631ce67d80700e52e4865706833ab62280d70e9ccd59a788d7ba375167');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m19','01a20227-6a47-7922-94c8-45095b0e1f79','8407ea409758ba78dfe6d0fb74f38cd0d18f6cf00527ab59c79e7ac47a8e7204');
INSERT INTO "message_keys" VALUES('4218','inspection.notice','m8','01a20227-6403-7e68-9f48-5082d567825c','842be427f4a093580f286b75ce5dca981132840200bf02c565d38b380969259d');
INSERT INTO "message_keys" VALUES('4218','inspection.result','m4','01a20227-6395-7eed-813a-fc8d1dd66134','5251a09f735549fbd895a5971cbab734a46bdf18c116186f87053d79f1ae7210');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m10','01a20227-6488-7dc7-83cb-6faed2434ba6','24575e21d4dc7c8008e96bf0c4c23992279d12058ca453fe943d6bf65cda6ef2');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m2','01a20227-6358-7c8e-998a-a255154018ec','6fbd911f1e491a7b691096fe06c6339fe708b5b9f93298cbe15e5fd08a9be512');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m3','01a20227-6377-7b98-b5cd-3ca24c2304d4','a9ce0dc70f9ba638d5b8985d2da2e3b2781be16374f6c92a64f7ee896b56a832');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m6','01a20227-63dc-7507-8ac6-d8c244b6a63b','f58a1f36063bcaa890cce2448f0599d6d1be80a61d30832bbf9e58abb4d37dcf');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m7','01a20227-63f0-7f52-89a2-8745b448a8dd','f4aa494ca9ef71ab81c20c3706f38a25d240bb025ee375837ef01e5615382b1a');
INSERT INTO "message_keys" VALUES('4218737944946','inspection.arrival','m9','01a20227-6473-7551-8d7a-a15e9052841f','70dd743e07dda37f15ca2b01462c8477ee5a24abb84f64eb2b87386312188315');
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
INSERT INTO "messages" VALUES('01a20227-62bd-76c9-ad93-a47b8cb75965','01a20227-62bd-76c9-ad93-a47b8cb75965',0,'inspection.notice.1','01a20227-62e9-726c-9cee-123a8f1df0ac','{"message_id":"m1","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"420120261000123401","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null},{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20227-6358-7c8e-998a-a255154018ec','01a20227-6358-7c8e-998a-a255154018ec',0,'inspection.arrival.1','01a20227-62e9-726c-9cee-123a8f1df0ac','{"message_id":"m2","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-6377-7b98-b5cd-3ca24c2304d4','01a20227-6377-7b98-b5cd-3ca24c2304d4',0,'inspection.arrival.1','01a20227-62e9-726c-9cee-123a8f1df0ac','{"message_id":"m3","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-6395-7eed-813a-fc8d1dd66134','01a20227-6395-7eed-813a-fc8d1dd66134',0,'inspection.result.1','01a20227-62e9-726c-9cee-123a8f1df0ac','{"message_id":"m4","function_code":"2","message_type":"inspection.result.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","items":[{"container_no":"QDGU1000016","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"},{"container_no":"WFGU2000026","lot_no":null,"round":1,"result_code":"1","problem_found":null,"another_round":null,"disposition":"1","sample_taken":null,"new_seal_no":null,"exam_end_time":"2026-11-23T09:00:00+08:00"}],"note":null}');
INSERT INTO "messages" VALUES('01a20227-63b8-7543-b36c-ad6918964768','01a20227-63b8-7543-b36c-ad6918964768',0,'inspection.arrival-reply.1','01a20227-62e9-726c-9cee-123a8f1df0ac','{"message_id":"m5","function_code":"2","message_type":"inspection.arrival-reply.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:00+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000001","exam_rec_id":"420120261000123401","ref_message_id":"m2","response_code":"01","response_text":null,"items":[],"exam_start_time":null}');
INSERT INTO "messages" VALUES('01a20227-63dc-7507-8ac6-d8c244b6a63b','01a20227-63dc-7507-8ac6-d8c244b6a63b',0,'inspection.arrival.1','01a20227-63de-7789-87ad-d129ad902433','{"message_id":"m6","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000002","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-63f0-7f52-89a2-8745b448a8dd','01a20227-63f0-7f52-89a2-8745b448a8dd',0,'inspection.arrival.1','01a20227-63f6-7c9a-8380-279337a1640f','{"message_id":"m7","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-6403-7e68-9f48-5082d567825c','01a20227-6403-7e68-9f48-5082d567825c',0,'inspection.notice.1','01a20227-640a-7c7d-90b6-924dc1526a43','{"message_id":"m8","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:00:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000003","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"THIRD-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20227-6473-7551-8d7a-a15e9052841f','01a20227-6473-7551-8d7a-a15e9052841f',0,'inspection.arrival.1','01a20227-6473-7551-8d7a-a15e9cb38f39','{"message_id":"m9","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000004","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-6488-7dc7-83cb-6faed2434ba6','01a20227-6488-7dc7-83cb-6faed2434ba6',0,'inspection.arrival.1','01a20227-6489-77ad-9d56-bdfa92b83a11','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"QDGU1000016","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-648f-71a5-a26f-f3dde6537827','01a20227-6488-7dc7-83cb-6faed2434ba6',1,'inspection.arrival.1','01a20227-6489-77ad-9d56-bdfa92b83a11','{"message_id":"m10","function_code":"2","message_type":"inspection.arrival.1","sender_id":"4218737944946","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000005","bill_no":"QDSH2606001","transport":"UN9324966","exam_rec_id":"420120261000123401","container_no":"WFGU2000026","site_name":"黄岛查验场","site_code":"CNQDG420018","bay_code":"A-01","in_place_time":"2026-11-23T09:00:00+08:00","lot_no":null,"pieces":null,"gross_mass":null,"final_lot":false,"round":1,"feedback_no":null,"operator_code":null,"operator_name":null,"seal_no":null,"seal_state":null,"truck_plate":null,"photos":[]}');
INSERT INTO "messages" VALUES('01a20227-64ae-742d-a125-110cd79f825b','01a20227-64ae-742d-a125-110cd79f825b',0,'inspection.notice.1','01a20227-64b0-7ff5-a5e0-25ee7ce55e35','{"message_id":"m11","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000006","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"SIXTH-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"WFGU2000026","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20227-6549-7904-95a8-117645e43f22','01a20227-6549-7904-95a8-117645e43f22',0,'inspection.notice.1','01a20227-6555-7cd6-b0b3-a61c0631a050','{"message_id":"m15","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-0","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20227-6574-7659-9285-ab161f9fc841','01a20227-6574-7659-9285-ab161f9fc841',0,'inspection.notice.1','01a20227-6575-7780-b41f-f2e672a9051b','{"message_id":"m16","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000008","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20227-658b-79a3-bfcb-d0ad42216650','01a20227-658b-79a3-bfcb-d0ad42216650',0,'inspection.notice.1','01a20227-658c-7300-8bca-9611a064b705','{"message_id":"m17","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:11+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000009","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"N-2","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
INSERT INTO "messages" VALUES('01a20227-6835-74cd-8c52-ccf857a78371','01a20227-6835-74cd-8c52-ccf857a78371',0,'inspection.notice.1','01a20227-6836-7490-bcd7-8609b9f2b436','','');
INSERT INTO "messages" VALUES('01a20227-6a47-7922-94c8-45095b0e1f79','01a20227-6a47-7922-94c8-45095b0e1f79',0,'inspection.notice.1','01a20227-6a50-77df-867c-9fef94f12edd','{"message_id":"m19","function_code":"2","message_type":"inspection.notice.1","sender_id":"4218","receiver_id":"EPORT","send_time":"2026-11-23T09:30:22+08:00","version":"1.0","original_digest":null}','{"entry_id":"421820260000000007","enterprise_name":"青岛某某进出口有限公司","manifest_no":null,"bill_no":"QDSH2606001","voyage_no":"045W","transport_name":"UN9324966","insp_customs_code":"4218","insp_mode":"1","check_type":"1","exam_rec_id":"LAST-1","notice_time":null,"ie_flag":null,"traf_mode_list":null,"traf_mode":null,"enterprise_id":"91370700MA3ABC127H","enterprise_registration":null,"agent_name":null,"agent_id":null,"exam_extent":null,"exam_requirements":[],"rsk_no":null,"site_code":"CNQDG420018","terminal_code":null,"containers":[{"container_no":"QDGU1000016","size_type":null,"fullness":null,"seal_nos":[],"insp_mode":null,"goods_name":null}],"goods":[],"unstuffing":null,"dg_type":null,"dg_class":null,"security_info":null,"other_require":null,"note":null,"contact":null,"phone":null}');
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
INSERT INTO "orphans" VALUES(899,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-899','01a20227-69b5-7f6b-8e4c-36e91f723b3f','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
INSERT INTO "orphans" VALUES(900,2,1795397422000000,'accepted','yard-demo','4218MA3DOC024','inspection.arrival.1','lost-900','01a20227-69b5-7f6b-8e4c-36e9d61177bc','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
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
INSERT INTO "other_means" VALUES(62,'01a20227-63de-7789-87ad-d129e5bc31ac','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'89504E470D0A1A0A736C6970',NULL);
INSERT INTO "other_means" VALUES(75,'01a20227-6836-7490-bcd7-8609d28f64fd','by courier',1795395600000000,'the desk','7e1c575de1fab7bd441117f6d49a258fcc5799af156893429354898046a68d94','slip.png','image/png',12,X'',NULL);
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
INSERT INTO "register_changes" VALUES(1,1795395600000000,'li.na','port-ca','["+ authority port-ca 0cb6166fc9708a17 until 2036-11-20"]');
INSERT INTO "register_changes" VALUES(3,1795395600000000,'li.na','yard-demo','["+ partner yard-demo","~ zh: - -> 青岛前湾港区查验场（演示）","~ en: - -> Qianwan inspection yard of the demo","+ role yard","+ sender id 4218MA3YRD663","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key yard site CNQDG420018","+ key yard site CNQDG420026","+ certificate 824bed581739454e from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(4,1795395600000000,'li.na','port-demo','["+ partner port-demo","~ zh: - -> 青岛前湾集装箱码头（演示）","~ en: - -> Qianwan container terminal of the demo","~ terms.channel: mailbox -> push","~ terms.url: - -> http://127.0.0.1:8442/","+ role port","+ role yard","+ sender id 4218MA3PRT888","+ may send inspection.acknowledgement.1","+ may send inspection.arrival.1","+ key port ship 4218/LU HAI QING DAO","+ key port terminal 4218/QQCT","+ key yard terminal 4218/QQCT","+ certificate ddef20f4f39520b1 from 2026-11-23 07:55 until 2026-12-23 08:00"]');
INSERT INTO "register_changes" VALUES(5,1795395600000000,'li.na','port-demo','["~ certificate ddef20f4f39520b1: revoked 2026-11-23 09:00, keyCompromise, by list f56cc1f275429087"]');
INSERT INTO "register_changes" VALUES(6,1795395600000000,'li.na','port-ca','["+ list f56cc1f275429087f11d8f03a010c70609c0ab2c4b4a846561973c8fee799f0a of port-ca: 1 revoked, of 2026-11-23 00:55 UTC, next 2026-12-23 01:00","~ certificate ddef20f4f39520b1: revoked 2026-11-23 09:00, keyCompromise, by list f56cc1f275429087 (port-demo)"]');
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
INSERT INTO "replay_entries" VALUES('01a20227-6703-760a-ac6d-96071a573c75',1,'01a20227-63f6-7c9a-8380-27938fb61bbd','again',NULL);
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
INSERT INTO "replays" VALUES('01a20227-6703-760a-ac6d-96071a573c75',1795397411000000,'wang','all of them','{"partner":null,"type":null,"cause":"unreached","since":null,"until":null,"superseded":false}',1);
CREATE TABLE resettling (
	partner TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	CONSTRAINT pk_resettling PRIMARY KEY (partner)
)
 WITHOUT ROWID

;
CREATE TABLE timers (
	case_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY (case_id, name)
)
 WITHOUT ROWID

;
INSERT INTO "timers" VALUES('01a20227-6473-7551-8d7a-a15e9cb38f39','hold 01a20227-6473-7551-8d7a-a15e9052841f',1795399211000000);
INSERT INTO "timers" VALUES('01a20227-6489-77ad-9d56-bdfa92b83a11','hold 01a20227-6488-7dc7-83cb-6faed2434ba6',1795399211000000);
INSERT INTO "timers" VALUES('01a20227-6489-77ad-9d56-bdfa92b83a11','hold 01a20227-648f-71a5-a26f-f3dde6537827',1795399211000000);
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
COMMIT;
