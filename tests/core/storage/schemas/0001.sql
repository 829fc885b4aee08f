BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE approval (
	id CHAR(32) NOT NULL, 
	way VARCHAR(5) NOT NULL, 
	action VARCHAR(80) NOT NULL, 
	case_id CHAR(32) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	asked_by CHAR(32) NOT NULL, 
	approved_by CHAR(32), 
	approved_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	used_at BIGINT, 
	undone_at BIGINT, 
	answer VARCHAR(9), 
	answered_by CHAR(32), 
	answered_at BIGINT, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT ck_approval_not_for_oneself CHECK ((approved_by = asked_by) = (way = 'own')), 
	CONSTRAINT ck_approval_approved_by CHECK ((approved_by IS NULL) = (way = 'later')), 
	CONSTRAINT ck_approval_answer CHECK (answer IN ('confirmed', 'not_right')), 
	CONSTRAINT ck_approval_way CHECK (way IN ('pin', 'badge', 'phone', 'paper', 'later', 'own')), 
	CONSTRAINT ck_approval_answered CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)), 
	CONSTRAINT ck_approval_amount CHECK (amount_minor >= 0), 
	CONSTRAINT ck_approval_answered_when_used CHECK (answer IS NULL OR used_at IS NOT NULL), 
	CONSTRAINT ck_approval_not_by_oneself CHECK (answered_by <> asked_by), 
	CONSTRAINT ck_approval_undone_when_used CHECK (undone_at IS NULL OR used_at IS NOT NULL), 
	CONSTRAINT ck_approval_in_time CHECK (used_at IS NULL OR used_at <= expires_at), 
	CONSTRAINT fk_approval_answered_by_colleague FOREIGN KEY(answered_by) REFERENCES colleague (id), 
	CONSTRAINT fk_approval_approved_by_colleague FOREIGN KEY(approved_by) REFERENCES colleague (id), 
	CONSTRAINT fk_approval_asked_by_colleague FOREIGN KEY(asked_by) REFERENCES colleague (id)
);
CREATE TABLE approval_policy (
	id CHAR(32) NOT NULL, 
	later_minor BIGINT NOT NULL, 
	own_minor BIGINT NOT NULL, 
	badge_approves BOOLEAN NOT NULL, 
	set_by CHAR(32) NOT NULL, 
	set_at BIGINT NOT NULL, 
	CONSTRAINT pk_approval_policy PRIMARY KEY (id), 
	CONSTRAINT ck_approval_policy_amounts CHECK (later_minor >= 0 AND own_minor >= 0), 
	CONSTRAINT fk_approval_policy_set_by_colleague FOREIGN KEY(set_by) REFERENCES colleague (id)
);
CREATE TABLE awaited_customer (
	sale_id INTEGER NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_awaited_customer PRIMARY KEY (sale_id), 
	CONSTRAINT fk_awaited_customer_sale_id_sale FOREIGN KEY(sale_id) REFERENCES sale (id)
);
CREATE TABLE badge (
	id CHAR(32) NOT NULL, 
	colleague_id CHAR(32) NOT NULL, 
	code_hash BLOB NOT NULL, 
	made_at BIGINT NOT NULL, 
	revoked_at BIGINT, 
	CONSTRAINT pk_badge PRIMARY KEY (id), 
	CONSTRAINT fk_badge_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id), 
	CONSTRAINT uq_badge_code_hash UNIQUE (code_hash)
);
CREATE TABLE budget_account (
	id CHAR(32) NOT NULL, 
	policy_id CHAR(32) NOT NULL, 
	holder_id CHAR(32) NOT NULL, 
	period_start DATE NOT NULL, 
	parent_id CHAR(32), 
	granted BIGINT NOT NULL, 
	reserved BIGINT NOT NULL, 
	spent BIGINT NOT NULL, 
	CONSTRAINT pk_budget_account PRIMARY KEY (id), 
	CONSTRAINT ck_budget_account_never_overspent CHECK (reserved + spent <= granted), 
	CONSTRAINT ck_budget_account_not_negative CHECK (reserved >= 0 AND spent >= 0), 
	CONSTRAINT fk_budget_account_parent_id_budget_account FOREIGN KEY(parent_id) REFERENCES budget_account (id), 
	CONSTRAINT fk_budget_account_policy_id_budget_policy FOREIGN KEY(policy_id) REFERENCES budget_policy (id), 
	CONSTRAINT uq_budget_account_policy_id_holder_id_period_start UNIQUE (policy_id, holder_id, period_start)
);
INSERT INTO "budget_account" VALUES('019cff19b2007452b3f1023e3a1d2902','019cff19b20076c0b51f4e0381f9c1f6','019cff19b2007e4b98f2a0a3d5f4b3b2','2026-03-01',NULL,30000,0,750);
INSERT INTO "budget_account" VALUES('019cff19b2007eea82c661b677dedc44','019cff19b2007e908c267f7dab99254a','019cff19b20076ecb0c932619b810e76','2026-03-18',NULL,6000,0,750);
CREATE TABLE budget_movement (
	id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	amount BIGINT NOT NULL, 
	cause_id CHAR(32) NOT NULL, 
	approval_id CHAR(32), 
	made_by CHAR(32), 
	made_at BIGINT NOT NULL, 
	command CHAR(32) NOT NULL, 
	CONSTRAINT pk_budget_movement PRIMARY KEY (id), 
	CONSTRAINT ck_budget_movement_amount CHECK (kind = 'transfer' OR amount >= 0), 
	CONSTRAINT ck_budget_movement_kind CHECK (kind IN ('grant', 'reserve', 'spend', 'unspend', 'release', 'transfer')), 
	CONSTRAINT fk_budget_movement_account_id_budget_account FOREIGN KEY(account_id) REFERENCES budget_account (id), 
	CONSTRAINT fk_budget_movement_approval_id_approval FOREIGN KEY(approval_id) REFERENCES approval (id)
);
INSERT INTO "budget_movement" VALUES('019cff19b2007824a85def79b2e1ea42','019cff19b2007452b3f1023e3a1d2902','grant',30000,'019cff19b20076c0b51f4e0381f9c1f6',NULL,'019cff19b20076ecb0c932619b810e76',1773806400000000,'2414814e7e6645d78ce492bbf1612c7e');
INSERT INTO "budget_movement" VALUES('019cff19b20070f98974a5445a237ccf','019cff19b2007eea82c661b677dedc44','grant',6000,'019cff19b2007e908c267f7dab99254a',NULL,'019cff19b20076ecb0c932619b810e76',1773806400000000,'2414814e7e6645d78ce492bbf1612c7e');
INSERT INTO "budget_movement" VALUES('019cff19b200717d82819b5888dad91e','019cff19b2007452b3f1023e3a1d2902','reserve',750,'019cff19b20076cf8f4956d7ee282356',NULL,'019cff19b20076ecb0c932619b810e76',1773806400000000,'2414814e7e6645d78ce492bbf1612c7e');
INSERT INTO "budget_movement" VALUES('019cff19b200756793aa9f2d1f8f1278','019cff19b2007eea82c661b677dedc44','reserve',750,'019cff19b20076cf8f4956d7ee282356',NULL,'019cff19b20076ecb0c932619b810e76',1773806400000000,'2414814e7e6645d78ce492bbf1612c7e');
INSERT INTO "budget_movement" VALUES('019cff19b20076f1843c519e4f8bedc2','019cff19b2007452b3f1023e3a1d2902','spend',750,'019cff19b20076cf8f4956d7ee282356',NULL,'019cff19b20076ecb0c932619b810e76',1773806400000000,'28c25d4a14674e1cad0e698efd6e0197');
INSERT INTO "budget_movement" VALUES('019cff19b200797cb4bfa876a0a694bb','019cff19b2007eea82c661b677dedc44','spend',750,'019cff19b20076cf8f4956d7ee282356',NULL,'019cff19b20076ecb0c932619b810e76',1773806400000000,'28c25d4a14674e1cad0e698efd6e0197');
CREATE TABLE budget_policy (
	id CHAR(32) NOT NULL, 
	holder VARCHAR(10) NOT NULL, 
	measure VARCHAR(6) NOT NULL, 
	period VARCHAR(8) NOT NULL, 
	amount BIGINT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	season VARCHAR(30), 
	CONSTRAINT pk_budget_policy PRIMARY KEY (id), 
	CONSTRAINT ck_budget_policy_holder CHECK (holder IN ('store', 'colleague', 'customer', 'case')), 
	CONSTRAINT ck_budget_policy_measure CHECK (measure IN ('cost', 'count')), 
	CONSTRAINT ck_budget_policy_period CHECK (period IN ('day', 'week', 'month')), 
	CONSTRAINT ck_budget_policy_amount CHECK (amount >= 0)
);
INSERT INTO "budget_policy" VALUES('019cff19b20076c0b51f4e0381f9c1f6','store','cost','month',30000,'2026-03-18',NULL,NULL);
INSERT INTO "budget_policy" VALUES('019cff19b2007e908c267f7dab99254a','colleague','cost','day',6000,'2026-03-18',NULL,NULL);
CREATE TABLE card_batch (
	id CHAR(32) NOT NULL, 
	gesture_id CHAR(32) NOT NULL, 
	quantity BIGINT NOT NULL, 
	made_by CHAR(32) NOT NULL, 
	made_at BIGINT NOT NULL, 
	revoked_at BIGINT, 
	CONSTRAINT pk_card_batch PRIMARY KEY (id), 
	CONSTRAINT ck_card_batch_quantity CHECK (quantity BETWEEN 1 AND 200), 
	CONSTRAINT fk_card_batch_gesture_id_gesture FOREIGN KEY(gesture_id) REFERENCES gesture (id), 
	CONSTRAINT fk_card_batch_made_by_colleague FOREIGN KEY(made_by) REFERENCES colleague (id)
);
CREATE TABLE card_matter (
	id CHAR(32) NOT NULL, 
	voucher_id VARCHAR(13), 
	fact VARCHAR(40) NOT NULL, 
	sent_by CHAR(32) NOT NULL, 
	sent_at BIGINT NOT NULL, 
	till_id CHAR(32) NOT NULL, 
	settled_by CHAR(32), 
	settled_at BIGINT, 
	CONSTRAINT pk_card_matter PRIMARY KEY (id), 
	CONSTRAINT ck_card_matter_settled CHECK ((settled_by IS NULL) = (settled_at IS NULL)), 
	CONSTRAINT fk_card_matter_sent_by_colleague FOREIGN KEY(sent_by) REFERENCES colleague (id), 
	CONSTRAINT fk_card_matter_settled_by_colleague FOREIGN KEY(settled_by) REFERENCES colleague (id), 
	CONSTRAINT fk_card_matter_till_id_till FOREIGN KEY(till_id) REFERENCES till (id), 
	CONSTRAINT fk_card_matter_voucher_id_voucher FOREIGN KEY(voucher_id) REFERENCES voucher (id)
);
CREATE TABLE case_draft (
	case_id CHAR(32) NOT NULL, 
	content TEXT NOT NULL, 
	kept_at BIGINT NOT NULL, 
	CONSTRAINT pk_case_draft PRIMARY KEY (case_id), 
	CONSTRAINT fk_case_draft_case_id_recovery_case FOREIGN KEY(case_id) REFERENCES recovery_case (id)
);
CREATE TABLE case_line (
	id CHAR(32) NOT NULL, 
	case_id CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	article VARCHAR(300) NOT NULL, 
	category VARCHAR(60) NOT NULL, 
	product_id INTEGER, 
	sale_line_id INTEGER, 
	bought_at VARCHAR(100) NOT NULL, 
	order_number VARCHAR(60) NOT NULL, 
	sold_on DATE, 
	evidence VARCHAR(12) NOT NULL, 
	quantity BIGINT NOT NULL, 
	brought BOOLEAN NOT NULL, 
	ticket VARCHAR(40) NOT NULL, 
	worn BOOLEAN NOT NULL, 
	reason VARCHAR(40), 
	fix VARCHAR(12), 
	out_product_id INTEGER, 
	back_minor BIGINT NOT NULL, 
	out_minor BIGINT NOT NULL, 
	old_one_to VARCHAR(12), 
	in_their_words TEXT NOT NULL, 
	CONSTRAINT pk_case_line PRIMARY KEY (id), 
	CONSTRAINT ck_case_line_evidence CHECK (evidence IN ('very_likely', 'possible', 'we_sell_that', 'not_ours')), 
	CONSTRAINT ck_case_line_fix CHECK (fix IS NULL OR brought AND fix IN ('same_again', 'another_item', 'credit', 'money_back', 'repair') OR NOT brought AND fix IN ('made_again', 'another_dish', 'brought', 'moved', 'put_right', 'taken_off', 'apology')), 
	CONSTRAINT ck_case_line_amounts CHECK (back_minor >= 0 AND out_minor >= 0), 
	CONSTRAINT ck_case_line_only_goods_have_a_sale CHECK (brought OR sale_line_id IS NULL), 
	CONSTRAINT ck_case_line_quantity CHECK (quantity > 0), 
	CONSTRAINT ck_case_line_not_in_yet CHECK (sold_on IS NULL OR sale_line_id IS NULL), 
	CONSTRAINT fk_case_line_case_id_recovery_case FOREIGN KEY(case_id) REFERENCES recovery_case (id), 
	CONSTRAINT fk_case_line_out_product_id_product FOREIGN KEY(out_product_id) REFERENCES product (id), 
	CONSTRAINT fk_case_line_product_id_product FOREIGN KEY(product_id) REFERENCES product (id), 
	CONSTRAINT fk_case_line_sale_line_id_sale_line FOREIGN KEY(sale_line_id) REFERENCES sale_line (id), 
	CONSTRAINT uq_case_line_case_id_position UNIQUE (case_id, position)
);
INSERT INTO "case_line" VALUES('019cff19b200711681838ae43494b08d','019cff19b20079908c460ec1f6d16193',1,'Wool socks','socks',3,2,'','',NULL,'very_likely',1,1,'',1,'shoe_heel','same_again',3,3333,3333,'faulty_box','');
CREATE TABLE code_miss (
	case_id CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	request_id CHAR(32) NOT NULL, 
	missed_at BIGINT NOT NULL, 
	CONSTRAINT pk_code_miss PRIMARY KEY (case_id, number), 
	CONSTRAINT ck_code_miss_at_most_three CHECK (number BETWEEN 1 AND 3), 
	CONSTRAINT fk_code_miss_request_id_code_request FOREIGN KEY(request_id) REFERENCES code_request (id)
);
CREATE TABLE code_request (
	id CHAR(32) NOT NULL, 
	key_id BIGINT NOT NULL, 
	counter BIGINT NOT NULL, 
	action VARCHAR(80) NOT NULL, 
	case_id CHAR(32) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	kind BIGINT NOT NULL, 
	band BIGINT NOT NULL, 
	asked_by CHAR(32) NOT NULL, 
	asked_of CHAR(32) NOT NULL, 
	list_id CHAR(32), 
	place BIGINT, 
	asked_at BIGINT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	used_at BIGINT, 
	CONSTRAINT pk_code_request PRIMARY KEY (id), 
	CONSTRAINT ck_code_request_place CHECK ((list_id IS NULL) = (place IS NULL)), 
	CONSTRAINT ck_code_request_not_for_oneself CHECK (asked_of <> asked_by), 
	CONSTRAINT ck_code_request_in_time CHECK (used_at IS NULL OR used_at <= expires_at), 
	CONSTRAINT fk_code_request_asked_by_colleague FOREIGN KEY(asked_by) REFERENCES colleague (id), 
	CONSTRAINT fk_code_request_asked_of_colleague FOREIGN KEY(asked_of) REFERENCES colleague (id), 
	CONSTRAINT fk_code_request_list_id_paper_list FOREIGN KEY(list_id) REFERENCES paper_list (id), 
	CONSTRAINT uq_code_request_key_id_counter UNIQUE (key_id, counter), 
	CONSTRAINT uq_code_request_list_id_band_place UNIQUE (list_id, band, place)
);
CREATE TABLE code_secret (
	id CHAR(32) NOT NULL, 
	colleague_id CHAR(32) NOT NULL, 
	secret BLOB NOT NULL, 
	made_at BIGINT NOT NULL, 
	CONSTRAINT pk_code_secret PRIMARY KEY (id), 
	CONSTRAINT fk_code_secret_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id)
);
CREATE TABLE colleague (
	id CHAR(32) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	role VARCHAR(12) NOT NULL, 
	pin_hash VARCHAR(200) NOT NULL, 
	pin_length BIGINT NOT NULL, 
	pin_misses BIGINT NOT NULL, 
	pin_waits_until BIGINT, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_colleague PRIMARY KEY (id), 
	CONSTRAINT ck_colleague_role CHECK (role IN ('counter', 'supervisor', 'manager', 'owner')), 
	CONSTRAINT ck_colleague_pin_misses CHECK (pin_misses >= 0)
);
INSERT INTO "colleague" VALUES('019cff19b20076ecb0c932619b810e76','Aisyah','counter','$argon2id$v=19$m=65536,t=3,p=4$AWUdaqnu45eEFmxsOkHEsw$rQEiN4V14M0S2sfHQePIqL0+9RdSwge4tbZhdY2hDh8',4,0,NULL,1);
INSERT INTO "colleague" VALUES('019cff19b2007c46ac888696008a05a6','Farid','counter','$argon2id$v=19$m=65536,t=3,p=4$9SXQV4bKotEaZkrUX1Js9Q$zpixFYNm36KC9PzuE2l6hw+PsRr0uXwkDwpkDHLjRfE',4,0,NULL,1);
INSERT INTO "colleague" VALUES('019cff19b2007720ae2db63f442e3d43','Kavitha','counter','$argon2id$v=19$m=65536,t=3,p=4$wmn5Irtk6UA7IBIud/MSxA$VWTiItyeNQbS2mzHnSKdhhoFMXaOrbJoQroh61Wg9E0',4,0,NULL,1);
INSERT INTO "colleague" VALUES('019cff19b2007cd4a5d575303a902931','Jun','supervisor','$argon2id$v=19$m=65536,t=3,p=4$ODZh3zFJ9u/deL+hlFmKBQ$no8/mqQSGeyPspwOFt60TQVBoAjW5eu096ri1D9XVRk',4,0,NULL,1);
INSERT INTO "colleague" VALUES('019cff19b2007f1fb9b0fcce1a2b8f1f','Mei Ling','manager','$argon2id$v=19$m=65536,t=3,p=4$Cm7SK7RN6AxjeLYSEbfhdQ$QJsMu3bCRkpr7cL+Ss4hu4qrKaQqEt2kF5URitC6628',6,0,NULL,1);
INSERT INTO "colleague" VALUES('019cff19b2007514816db9b807d4bedc','Arif','owner','$argon2id$v=19$m=65536,t=3,p=4$TS25SaY2kNFFdeldkFPlJg$H6Lz8tchrnHUOldK+Iaeue3UyXi2tbqoWFMEGdcNJw0',6,0,NULL,1);
CREATE TABLE customer (
	id CHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	address_as VARCHAR(200) NOT NULL, 
	phone VARCHAR(20), 
	email VARCHAR(200), 
	town VARCHAR(100), 
	language VARCHAR(5) NOT NULL, 
	since DATE NOT NULL, 
	do_not_call BOOLEAN NOT NULL, 
	joined_to CHAR(32), 
	CONSTRAINT pk_customer PRIMARY KEY (id), 
	CONSTRAINT ck_customer_not_to_itself CHECK (joined_to <> id), 
	CONSTRAINT fk_customer_joined_to_customer FOREIGN KEY(joined_to) REFERENCES customer (id)
);
INSERT INTO "customer" VALUES('019cff19b20070dc85a78595375e9316','Nurul Aisyah binti Rahman','Nurul Aisyah','012-345 4471',NULL,NULL,'en','2026-03-18',0,NULL);
CREATE TABLE follow_up (
	id CHAR(32) NOT NULL, 
	case_id CHAR(32) NOT NULL, 
	customer_id CHAR(32) NOT NULL, 
	way VARCHAR(8) NOT NULL, 
	due_on DATE NOT NULL, 
	caller CHAR(32) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	CONSTRAINT pk_follow_up PRIMARY KEY (id), 
	CONSTRAINT ck_follow_up_state CHECK (state IN ('due', 'done', 'not_reached', 'withdrawn')), 
	CONSTRAINT ck_follow_up_way CHECK (way IN ('call', 'message')), 
	CONSTRAINT fk_follow_up_caller_colleague FOREIGN KEY(caller) REFERENCES colleague (id), 
	CONSTRAINT fk_follow_up_case_id_recovery_case FOREIGN KEY(case_id) REFERENCES recovery_case (id), 
	CONSTRAINT fk_follow_up_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id)
);
INSERT INTO "follow_up" VALUES('019cff19b2007e1298c2a34597500b9f','019cff19b20079908c460ec1f6d16193','019cff19b20070dc85a78595375e9316','call','2026-03-25','019cff19b2007f1fb9b0fcce1a2b8f1f','due');
CREATE TABLE gesture (
	id CHAR(32) NOT NULL, 
	code BIGINT NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	words TEXT NOT NULL, 
	cost_minor BIGINT NOT NULL, 
	worth_minor BIGINT NOT NULL, 
	given VARCHAR(6) NOT NULL, 
	paper BOOLEAN NOT NULL, 
	days_valid BIGINT NOT NULL, 
	personal BOOLEAN NOT NULL, 
	stock BIGINT, 
	suits TEXT NOT NULL, 
	needs_approval BOOLEAN NOT NULL, 
	picture VARCHAR(20) NOT NULL, 
	season VARCHAR(30), 
	position BIGINT NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_gesture PRIMARY KEY (id), 
	CONSTRAINT ck_gesture_given CHECK (given IN ('now', 'next', 'either')), 
	CONSTRAINT ck_gesture_kind CHECK (kind IN ('gift', 'treat', 'card', 'upgrade', 'service', 'thanks')), 
	CONSTRAINT ck_gesture_state CHECK (state IN ('draft', 'active', 'retired')), 
	CONSTRAINT ck_gesture_code CHECK (code BETWEEN 1 AND 65535), 
	CONSTRAINT ck_gesture_amounts CHECK (cost_minor >= 0 AND worth_minor >= 0), 
	CONSTRAINT ck_gesture_days_valid CHECK (days_valid BETWEEN 0 AND 65535), 
	CONSTRAINT ck_gesture_stock CHECK (stock >= 0), 
	CONSTRAINT uq_gesture_code UNIQUE (code)
);
INSERT INTO "gesture" VALUES('019cff19b2007068a2a68087a648a7dd',1,'gift','{"en":{"name":"Pair of socks","wording":"a pair of soft cotton socks","say":""},"ms":{"name":"Sepasang stoking","wording":"sepasang stoking kapas yang lembut","say":""},"zh":{"name":"一双袜子","wording":"一双柔软的棉袜","say":"yì shuāng róuruǎn de miánwà"},"ta":{"name":"ஒரு ஜோடி காலுறை","wording":"ஒரு ஜோடி மென்மையான பருத்திக் காலுறை","say":"oru jodi menmaiyaana paruththi kaalurai"}}',600,1900,'now',0,0,0,23,'{"departments":["shoes"],"categories":[],"problems":[]}',0,'socks',NULL,1,'active');
INSERT INTO "gesture" VALUES('019cff19b2007025b86622b6f06c144a',2,'treat','{"en":{"name":"Free dessert","wording":"a dessert of your choice at your next visit","say":""},"ms":{"name":"Pencuci mulut percuma","wording":"pencuci mulut pilihan anda pada kunjungan seterusnya","say":""},"zh":{"name":"免费甜点","wording":"下次光临时任选一份甜点","say":"xià cì guānglín shí rènxuǎn yí fèn tiándiǎn"},"ta":{"name":"இலவச இனிப்பு","wording":"அடுத்த வருகையில் நீங்கள் விரும்பும் ஓர் இனிப்பு","say":"aduththa varugaiyil neengal virumbum or inippu"}}',750,1800,'next',1,60,0,NULL,'{"departments":["cafe","shoes"],"categories":[],"problems":[]}',0,'dessert',NULL,2,'active');
INSERT INTO "gesture" VALUES('019cff19b20076198ddcc3b7afbd67f9',3,'card','{"en":{"name":"The manager''s card","wording":"all food at your next visit","say":""},"ms":{"name":"Kad pengurus","wording":"semua makanan pada kunjungan anda yang seterusnya","say":""},"zh":{"name":"经理的卡片","wording":"下次光临时的全部餐点","say":"xià cì guānglín shí de quánbù cāndiǎn"},"ta":{"name":"மேலாளரின் அட்டை","wording":"அடுத்த வருகையில் உங்கள் உணவு அனைத்தும்","say":"aduththa varugaiyil ungal unavu anaiththum"}}',3800,9000,'next',1,90,1,NULL,'{"departments":[],"categories":[],"problems":["shoe_heel","shoe_sole","bag_strap","food_object","service_unkind"]}',0,'card',NULL,3,'active');
INSERT INTO "gesture" VALUES('019cff19b2007f81ae745e786c0fd4f5',4,'treat','{"en":{"name":"Coffee in our café","wording":"a coffee or tea of your choice in our café","say":""},"ms":{"name":"Kopi di kafe kami","wording":"kopi atau teh pilihan anda di kafe kami","say":""},"zh":{"name":"咖啡一杯","wording":"在我们的咖啡馆任选一杯咖啡或茶","say":"zài wǒmen de kāfēiguǎn rènxuǎn yì bēi kāfēi huò chá"},"ta":{"name":"எங்கள் கஃபேயில் காபி","wording":"எங்கள் கஃபேயில் நீங்கள் விரும்பும் காபி அல்லது தேநீர்","say":"engal kafeyil neengal virumbum kaapi alladhu theneer"}}',280,1200,'either',1,60,0,NULL,'{"departments":["shoes","cafe"],"categories":[],"problems":["service_wait","food_late","drink_late"]}',0,'coffee',NULL,4,'active');
INSERT INTO "gesture" VALUES('019cff19b20070768e30323f8712b8bc',5,'gift','{"en":{"name":"Shoe-care kit","wording":"a small shoe-care kit with cream, brush and cloth","say":""},"ms":{"name":"Set penjagaan kasut","wording":"set kecil penjagaan kasut: krim, berus dan kain","say":""},"zh":{"name":"护鞋套装","wording":"一套护鞋用品：鞋油、鞋刷和擦布","say":"yí tào hùxié yòngpǐn: xiéyóu, xiéshuā hé cābù"},"ta":{"name":"காலணிப் பராமரிப்புப் பெட்டி","wording":"காலணிப் பராமரிப்புப் பெட்டி: கிரீம், தூரிகை, துணி","say":"kaalani paraamarippu petti: cream, thoorigai, thuni"}}',900,3500,'now',0,0,0,14,'{"departments":["shoes"],"categories":["oxfords","loafers","boots","court shoes","flats"],"problems":["shoe_colour","shoe_leather","bag_colour"]}',0,'care',NULL,5,'active');
INSERT INTO "gesture" VALUES('019cff19b2007c38bc1b4ffb701966a0',6,'thanks','{"en":{"name":"A personal thank-you","wording":"our manager comes over to thank you in person","say":""},"ms":{"name":"Ucapan terima kasih peribadi","wording":"pengurus kami datang mengucapkan terima kasih sendiri kepada anda","say":""},"zh":{"name":"亲自道谢","wording":"我们的经理亲自来向您道谢","say":"wǒmen de jīnglǐ qīnzì lái xiàng nín dàoxiè"},"ta":{"name":"நேரில் நன்றி","wording":"எங்கள் மேலாளர் நேரில் வந்து உங்களுக்கு நன்றி சொல்கிறார்","say":"engal melaalar neril vandhu ungalukku nandri solgiraar"}}',0,0,'now',0,0,1,NULL,'{"departments":[],"categories":[],"problems":[]}',0,'thanks',NULL,6,'active');
INSERT INTO "gesture" VALUES('019cff19b20077ee8eeadb0e8d88348a',7,'service','{"en":{"name":"Carried to the car","wording":"we carry your bags to the car for you","say":""},"ms":{"name":"Dibawa ke kereta","wording":"kami bawakan barang anda sampai ke kereta","say":""},"zh":{"name":"送到车上","wording":"我们帮您把东西提到车上","say":"wǒmen bāng nín bǎ dōngxi tí dào chē shàng"},"ta":{"name":"கார் வரை எடுத்து வருகிறோம்","wording":"உங்கள் பைகளைக் கார் வரை நாங்கள் எடுத்து வருகிறோம்","say":"ungal paigalai kaar varai naangal eduththu varugirom"}}',0,0,'now',0,0,1,NULL,'{"departments":["shoes"],"categories":[],"problems":[]}',0,'bag',NULL,7,'active');
INSERT INTO "gesture" VALUES('019cff19b2007587ab517c8f3b1a11df',8,'gift','{"en":{"name":"Cotton shoe bag","wording":"a cotton bag to keep your shoes in","say":""},"ms":{"name":"Beg kasut kapas","wording":"beg kapas untuk menyimpan kasut anda","say":""},"zh":{"name":"棉布鞋袋","wording":"一个收纳鞋子的棉布袋","say":"yí gè shōunà xiézi de miánbù dài"},"ta":{"name":"பருத்திக் காலணிப் பை","wording":"காலணிகளை வைக்க ஒரு பருத்திப் பை","say":"kaalanigalai vaikka oru paruththi pai"}}',350,1500,'now',0,0,0,40,'{"departments":["shoes"],"categories":[],"problems":["shoe_strap","shoe_colour"]}',0,'bag',NULL,8,'active');
INSERT INTO "gesture" VALUES('019cff19b20073809d6a24a5c2cd789a',9,'service','{"en":{"name":"Polish while you wait","wording":"we polish the shoes you came in while you sit down","say":""},"ms":{"name":"Kilat kasut sambil menunggu","wording":"kami gilap kasut yang anda pakai sambil anda duduk berehat","say":""},"zh":{"name":"现场擦鞋","wording":"您坐着休息，我们为您把脚上的鞋擦亮","say":"nín zuòzhe xiūxi, wǒmen wèi nín bǎ jiǎo shàng de xié cā liàng"},"ta":{"name":"காத்திருக்கையில் பாலிஷ்","wording":"நீங்கள் அமர்ந்திருக்கையில் உங்கள் காலணிக்குப் பாலிஷ் போடுகிறோம்","say":"neengal amarndhirukkaiyil ungal kaalanikku polish podugirom"}}',150,1500,'now',0,0,1,NULL,'{"departments":["shoes"],"categories":["oxfords","loafers","boots","court shoes","flats"],"problems":["shoe_leather","shoe_heel","shoe_stitching"]}',0,'care',NULL,9,'active');
INSERT INTO "gesture" VALUES('019cff19b2007f3cbb4be2764a2f20aa',10,'service','{"en":{"name":"Fresh heel tips","wording":"fresh heel tips for any pair, whenever you need them","say":""},"ms":{"name":"Hujung tumit baharu","wording":"hujung tumit baharu untuk mana-mana kasut, bila-bila anda perlu","say":""},"zh":{"name":"换新鞋跟掌","wording":"任意一双鞋换新鞋跟掌，随时都可以","say":"rènyì yì shuāng xié huàn xīn xiégēn zhǎng, suíshí dōu kěyǐ"},"ta":{"name":"புதிய குதிமுனை","wording":"எந்த ஜோடிக்கும், எப்போது வேண்டுமானாலும், புதிய குதிமுனை","say":"endha jodikkum, eppodhu vendumaanaalum, pudhiya kudhimunai"}}',1200,3500,'next',1,365,0,NULL,'{"departments":["shoes"],"categories":["oxfords","boots","court shoes","loafers"],"problems":["shoe_heel","shoe_sole"]}',0,'care',NULL,10,'active');
INSERT INTO "gesture" VALUES('019cff19b2007058b59ae0a76a8ac4ba',11,'gift','{"en":{"name":"Leather insoles","wording":"a pair of soft leather insoles","say":""},"ms":{"name":"Pelapik kasut kulit","wording":"sepasang pelapik kasut kulit yang lembut","say":""},"zh":{"name":"真皮鞋垫","wording":"一双柔软的真皮鞋垫","say":"yì shuāng róuruǎn de zhēnpí xiédiàn"},"ta":{"name":"தோல் உள்தட்டு","wording":"காலணிக்குள் வைக்க ஒரு ஜோடி மென்மையான தோல் உள்தட்டு","say":"kaalanikkul vaikka oru jodi menmaiyaana thol ulthattu"}}',700,2900,'now',0,0,0,18,'{"departments":["shoes"],"categories":[],"problems":["shoe_hurts"]}',0,'care',NULL,11,'active');
INSERT INTO "gesture" VALUES('019cff19b2007ea9bb05232d8e73ca47',12,'gift','{"en":{"name":"A flower","wording":"a fresh flower from our counter","say":""},"ms":{"name":"Sekuntum bunga","wording":"sekuntum bunga segar dari kaunter kami","say":""},"zh":{"name":"一朵鲜花","wording":"我们柜台上的一朵鲜花","say":"wǒmen guìtái shàng de yì duǒ xiānhuā"},"ta":{"name":"ஒரு பூ","wording":"எங்கள் முகப்பிலிருந்து ஒரு புதிய பூ","say":"engal mugappilirundhu oru pudhiya poo"}}',450,1200,'now',0,0,1,6,'{"departments":[],"categories":[],"problems":["service_unkind","service_wrong"]}',0,'flower',NULL,12,'active');
INSERT INTO "gesture" VALUES('019cff19b2007a468be5e36119999e3f',13,'treat','{"en":{"name":"Slice of cake","wording":"a slice of today''s cake, for here or to take home","say":""},"ms":{"name":"Sepotong kek","wording":"sepotong kek hari ini, untuk di sini atau dibawa pulang","say":""},"zh":{"name":"蛋糕一块","wording":"一块今天的蛋糕，在这里吃或带回家都可以","say":"yí kuài jīntiān de dàngāo, zài zhèlǐ chī huò dài huí jiā dōu kěyǐ"},"ta":{"name":"ஒரு துண்டு கேக்","wording":"இன்றைய கேக்கில் ஒரு துண்டு; இங்கோ வீட்டிலோ சுவைக்கலாம்","say":"indraiya cakeil oru thundu; ingo veettilo suvaikkalaam"}}',520,1500,'now',0,0,0,9,'{"departments":["cafe"],"categories":[],"problems":["food_cold","food_taste","food_wrong","food_late"]}',0,'dessert',NULL,13,'active');
INSERT INTO "gesture" VALUES('019cff19b2007a11ae5019fbfe175330',14,'upgrade','{"en":{"name":"Large for regular","wording":"your next drink made large, with whatever you like in it","say":""},"ms":{"name":"Cawan besar","wording":"minuman anda yang seterusnya dalam cawan besar, ikut citarasa anda","say":""},"zh":{"name":"升级大杯","wording":"下一杯饮料升级为大杯，想加什么都可以","say":"xià yì bēi yǐnliào shēngjí wéi dà bēi, xiǎng jiā shénme dōu kěyǐ"},"ta":{"name":"பெரிய கோப்பை","wording":"அடுத்த பானம் பெரிய கோப்பையில், உங்கள் விருப்பப்படி","say":"aduththa paanam periya koppaiyil, ungal viruppappadi"}}',180,400,'next',1,60,0,NULL,'{"departments":["cafe"],"categories":[],"problems":["drink_cold","drink_taste","drink_wrong","drink_late"]}',0,'coffee',NULL,14,'active');
INSERT INTO "gesture" VALUES('019cff19b2007dc287bca93c4be03db0',15,'treat','{"en":{"name":"Coffee for two","wording":"coffee for you and somebody you like at your next visit","say":""},"ms":{"name":"Kopi untuk dua orang","wording":"kopi untuk anda dan seorang teman pada kunjungan seterusnya","say":""},"zh":{"name":"双人咖啡","wording":"下次光临时，请您和一位朋友喝咖啡","say":"xià cì guānglín shí, qǐng nín hé yí wèi péngyou hē kāfēi"},"ta":{"name":"இருவருக்குக் காபி","wording":"அடுத்த வருகையில் உங்களுக்கும் ஒரு நண்பருக்கும் காபி","say":"aduththa varugaiyil ungalukkum oru nanbarukkum kaapi"}}',560,2400,'next',1,60,0,NULL,'{"departments":["shoes","cafe"],"categories":[],"problems":["service_wait"]}',0,'coffee',NULL,15,'active');
INSERT INTO "gesture" VALUES('019cff19b2007be3b9511b75552b82f6',16,'upgrade','{"en":{"name":"The window table","wording":"the window table, kept for you at your next visit","say":""},"ms":{"name":"Meja tepi tingkap","wording":"meja tepi tingkap, disimpan untuk anda pada kunjungan seterusnya","say":""},"zh":{"name":"靠窗座位","wording":"下次光临时，为您保留靠窗的座位","say":"xià cì guānglín shí, wèi nín bǎoliú kào chuāng de zuòwèi"},"ta":{"name":"சன்னலோர மேசை","wording":"அடுத்த வருகையில் உங்களுக்காக ஒதுக்கிய சன்னலோர மேசை","say":"aduththa varugaiyil ungalukkaaga odhukkiya sannalora mesai"}}',0,0,'next',1,60,0,NULL,'{"departments":["cafe"],"categories":[],"problems":[]}',0,'thanks',NULL,16,'active');
INSERT INTO "gesture" VALUES('019cff19b2007b8bad842a7df9270f4e',17,'gift','{"en":{"name":"Box of biscuits","wording":"a small box of our butter biscuits to take home","say":""},"ms":{"name":"Sekotak biskut","wording":"sekotak kecil biskut mentega kami untuk dibawa pulang","say":""},"zh":{"name":"一盒饼干","wording":"一小盒我们的奶油饼干，让您带回家","say":"yì xiǎo hé wǒmen de nǎiyóu bǐnggān, ràng nín dài huí jiā"},"ta":{"name":"ஒரு பெட்டி பிஸ்கட்","wording":"வீட்டுக்கு எடுத்துச் செல்ல ஒரு சிறு பெட்டி வெண்ணெய் பிஸ்கட்","say":"veettukku eduththu chella oru siru petti vennai biscuit"}}',480,1600,'now',0,0,0,12,'{"departments":["shoes","cafe"],"categories":[],"problems":[]}',0,'gift',NULL,17,'active');
INSERT INTO "gesture" VALUES('019cff19b2007803bde6c5ebefba91fc',18,'service','{"en":{"name":"Brought to the door","wording":"we bring everything to your door, so that your hands are free","say":""},"ms":{"name":"Dihantar ke rumah","wording":"kami hantar semuanya ke rumah, supaya tangan anda bebas","say":""},"zh":{"name":"送货上门","wording":"我们把东西送到您家门口，让您轻松回家","say":"wǒmen bǎ dōngxi sòng dào nín jiā ménkǒu, ràng nín qīngsōng huí jiā"},"ta":{"name":"வீடு வரை","wording":"எல்லாவற்றையும் உங்கள் வீட்டிற்கே கொண்டு வருகிறோம்","say":"ellaavatraiyum ungal veettirke kondu varugirom"}}',1000,1500,'now',0,0,1,NULL,'{"departments":["shoes"],"categories":[],"problems":["service_wait","service_wrong"]}',1,'bag',NULL,18,'active');
CREATE TABLE given_gesture (
	id CHAR(32) NOT NULL, 
	case_id CHAR(32) NOT NULL, 
	gesture_id CHAR(32) NOT NULL, 
	customer_id CHAR(32), 
	given VARCHAR(4) NOT NULL, 
	cost_minor BIGINT NOT NULL, 
	voucher_id VARCHAR(13), 
	chosen_by CHAR(32) NOT NULL, 
	chosen_at BIGINT NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	CONSTRAINT pk_given_gesture PRIMARY KEY (id), 
	CONSTRAINT ck_given_gesture_given CHECK (given IN ('now', 'next')), 
	CONSTRAINT ck_given_gesture_state CHECK (state IN ('reserved', 'handed_over', 'released')), 
	CONSTRAINT fk_given_gesture_case_id_recovery_case FOREIGN KEY(case_id) REFERENCES recovery_case (id), 
	CONSTRAINT fk_given_gesture_chosen_by_colleague FOREIGN KEY(chosen_by) REFERENCES colleague (id), 
	CONSTRAINT fk_given_gesture_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_given_gesture_gesture_id_gesture FOREIGN KEY(gesture_id) REFERENCES gesture (id), 
	CONSTRAINT fk_given_gesture_voucher_id_voucher FOREIGN KEY(voucher_id) REFERENCES voucher (id), 
	CONSTRAINT uq_given_gesture_voucher_id UNIQUE (voucher_id)
);
INSERT INTO "given_gesture" VALUES('019cff19b20076cf8f4956d7ee282356','019cff19b20079908c460ec1f6d16193','019cff19b2007025b86622b6f06c144a','019cff19b20070dc85a78595375e9316','next',750,'1VVD8EWWJFEG5','019cff19b20076ecb0c932619b810e76',1773806400000000,'handed_over');
CREATE TABLE goods_return (
	id CHAR(32) NOT NULL, 
	till_id CHAR(32) NOT NULL, 
	case_line_id CHAR(32) NOT NULL, 
	sale_line_id INTEGER, 
	product_id INTEGER NOT NULL, 
	quantity BIGINT NOT NULL, 
	minor BIGINT NOT NULL, 
	of_sale_minor BIGINT NOT NULL, 
	sold_on DATE, 
	returned_at BIGINT NOT NULL, 
	taken_back_at BIGINT, 
	till_refund_id INTEGER, 
	CONSTRAINT pk_goods_return PRIMARY KEY (id), 
	CONSTRAINT ck_goods_return_of_sale CHECK (of_sale_minor BETWEEN 0 AND minor), 
	CONSTRAINT ck_goods_return_amounts CHECK (quantity > 0 AND minor >= 0), 
	CONSTRAINT fk_goods_return_product_id_product FOREIGN KEY(product_id) REFERENCES product (id), 
	CONSTRAINT fk_goods_return_sale_line_id_sale_line FOREIGN KEY(sale_line_id) REFERENCES sale_line (id), 
	CONSTRAINT fk_goods_return_till_id_till FOREIGN KEY(till_id) REFERENCES till (id), 
	CONSTRAINT fk_goods_return_till_refund_id_sale_line FOREIGN KEY(till_refund_id) REFERENCES sale_line (id), 
	CONSTRAINT uq_goods_return_till_refund_id UNIQUE (till_refund_id)
);
INSERT INTO "goods_return" VALUES('019cff19b20076a7a6081abf8fb9f305','019cff19b2007226b63c5ab791b7584a','019cff19b200711681838ae43494b08d',2,3,1,3333,3333,NULL,1773806400000000,NULL,NULL);
CREATE TABLE house_rule (
	id CHAR(32) NOT NULL, 
	way VARCHAR(12) NOT NULL, 
	worn BOOLEAN NOT NULL, 
	evidence VARCHAR(12) NOT NULL, 
	alone_minor BIGINT, 
	beyond VARCHAR(10) NOT NULL, 
	starts_on DATE NOT NULL, 
	set_by CHAR(32) NOT NULL, 
	set_at BIGINT NOT NULL, 
	CONSTRAINT pk_house_rule PRIMARY KEY (id), 
	CONSTRAINT ck_house_rule_beyond CHECK (beyond IN ('confirm', 'colleague', 'kindly_no', 'never')), 
	CONSTRAINT ck_house_rule_evidence CHECK (evidence IN ('very_likely', 'possible', 'we_sell_that', 'not_ours')), 
	CONSTRAINT ck_house_rule_alone CHECK (alone_minor >= 0), 
	CONSTRAINT fk_house_rule_set_by_colleague FOREIGN KEY(set_by) REFERENCES colleague (id)
);
CREATE TABLE journal_entry (
	till_id CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	actor CHAR(32), 
	command CHAR(32) NOT NULL, 
	act VARCHAR(60) NOT NULL, 
	subject VARCHAR(60) NOT NULL, 
	facts TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	previous BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_journal_entry PRIMARY KEY (till_id, number), 
	CONSTRAINT fk_journal_entry_till_id_till FOREIGN KEY(till_id) REFERENCES till (id), 
	CONSTRAINT uq_journal_entry_command UNIQUE (command)
);
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',1,1773806400000000,NULL,'16ba8743b7a44e61a7bb43ef391383a3','open_books','shop','{}','null',X'0000000000000000000000000000000000000000000000000000000000000000',X'BAF877AEE49618A171BEAA9BFA27AE172DCE05BE33F696FF40B3545A0ACE8F8F');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',2,1773806400000000,NULL,'a4e5c01168c24a23bbc09cfede3cea5b','mirror','till demo','{"cancelled":false,"customers":[2,0,0],"lines":[5,0,0],"over":0,"problems":0,"products":[5,0,0],"refunds":[0,0,0],"returns_in_vain":0,"returns_laid":0,"sales":[5,0,0],"settled_ours":0,"settled_sales":0,"unsure":0}','{"customers":{"new":2,"changed":0,"same":0},"products":{"new":5,"changed":0,"same":0},"sales":{"new":5,"changed":0,"same":0},"lines":{"new":5,"changed":0,"same":0},"refunds":{"new":0,"changed":0,"same":0},"settled_ours":0,"settled_sales":0,"unsure":0,"over":0,"returns_laid":0,"returns_in_vain":0,"problems":0}',X'BAF877AEE49618A171BEAA9BFA27AE172DCE05BE33F696FF40B3545A0ACE8F8F',X'567ED1AF53E97DDB0A466B0AD5CE26016E08D718466726B042AC60B9D4983DA0');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',3,1773806400000000,'019cff19b20076ecb0c932619b810e76','da065068d3324ce498f574e2acfe29a7','take_up','019cff19-b200-7990-8c46-0ec1f6d16193','{"bought_at":[""],"evidence":["very_likely"],"present":false,"products":[3],"sale_lines":[2]}','"019cff19-b200-7990-8c46-0ec1f6d16193"',X'567ED1AF53E97DDB0A466B0AD5CE26016E08D718466726B042AC60B9D4983DA0',X'31BB353D2BAAEFB53C2A6B2B15CE7047D2F3C0EF9B25FE3B1F95A070838F56ED');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',4,1773806400000000,'019cff19b20076ecb0c932619b810e76','cfbb33870f5642a6bfe36de7d79a963e','agree_fix','019cff19-b200-7990-8c46-0ec1f6d16193','{"approval":null,"fixes":[["019cff19-b200-7116-8183-8ae43494b08d","shoe_heel","same_again","faulty_box"]],"swap":false}','{"case":"019cff19-b200-7990-8c46-0ec1f6d16193","difference":0,"ended":false}',X'31BB353D2BAAEFB53C2A6B2B15CE7047D2F3C0EF9B25FE3B1F95A070838F56ED',X'30DEC08410FB1C2FAE5205B5B16B453C4B2441ADAF53CA0414FFAC614C70632E');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',5,1773806400000000,'019cff19b20076ecb0c932619b810e76','23a717d4bb4d45499b5099a63f6838e4','say_sorry','019cff19-b200-7990-8c46-0ec1f6d16193','{"costs":"","language":"en"}','null',X'30DEC08410FB1C2FAE5205B5B16B453C4B2441ADAF53CA0414FFAC614C70632E',X'7844F368EC6E9A79E371CCCF74DF7D4D1496220B4C14C1C56C964EDB575FC335');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',6,1773806400000000,'019cff19b20076ecb0c932619b810e76','2414814e7e6645d78ce492bbf1612c7e','choose_gesture','019cff19-b200-7990-8c46-0ec1f6d16193','{"approval":null,"gesture":"019cff19-b200-7025-b866-22b6f06c144a","given":"next"}','{"given_gesture":"019cff19-b200-76cf-8f49-56d7ee282356","voucher":"1VVD8EWWJFEG5","by_card":false}',X'7844F368EC6E9A79E371CCCF74DF7D4D1496220B4C14C1C56C964EDB575FC335',X'F3FC81D9D36C885F3F7ECD4141F44D76B334BA134D8E0A5537FBE4A8ECB6A304');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',7,1773806400000000,'019cff19b20076ecb0c932619b810e76','c55e12e1d8464af3ad34ab7a0d183b08','queue_note','1VVD8EWWJFEG5','{"copy":1,"printer":"Counter printer"}','{"id":"019cff19-b200-7d83-a551-8e8881041709","title":"1VVD8EWWJFEG5","copy_number":1,"printer":"Counter printer"}',X'F3FC81D9D36C885F3F7ECD4141F44D76B334BA134D8E0A5537FBE4A8ECB6A304',X'85DD97A82C8A83DAD9920A98D5B4DB6B0EDE7DF6619936A960B0A025E7041BC7');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',8,1773806400000000,'019cff19b20076ecb0c932619b810e76','637cf8df2821486692772ebf98e2a04a','note_printed','1VVD8EWWJFEG5','{"copy":1}','{"id":"019cff19-b200-7d83-a551-8e8881041709","title":"1VVD8EWWJFEG5","copy_number":1,"printer":"Counter printer"}',X'85DD97A82C8A83DAD9920A98D5B4DB6B0EDE7DF6619936A960B0A025E7041BC7',X'FBDBD7B3FB76274C7D305A4CC1F3D3C883B133BAF7B45F0F6D01271CE8CC7774');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',9,1773806400000000,'019cff19b20076ecb0c932619b810e76','28c25d4a14674e1cad0e698efd6e0197','hand_over','019cff19-b200-7990-8c46-0ec1f6d16193','{"call":"call","caller":"019cff19-b200-7f1f-b9b0-fcce1a2b8f1f","due":"2026-03-25","voucher":"1VVD8EWWJFEG5"}','{"case":"019cff19-b200-7990-8c46-0ec1f6d16193","voucher":"1VVD8EWWJFEG5","call_on":"2026-03-25","caller":"019cff19-b200-7f1f-b9b0-fcce1a2b8f1f"}',X'FBDBD7B3FB76274C7D305A4CC1F3D3C883B133BAF7B45F0F6D01271CE8CC7774',X'D5679905F4772B2ACFAE15B4E175712A8017E20357E0D4673A8DDC20E908DC01');
INSERT INTO "journal_entry" VALUES('019cff19b2007226b63c5ab791b7584a',10,1773806400000000,'019cff19b2007c46ac888696008a05a6','79c1ceb113f441de80da40e6f02afed7','redeem','1VVD8EWWJFEG5','{"by_friend":null}','{"voucher":"1VVD8EWWJFEG5","at":"2026-03-18T04:00:00Z"}',X'D5679905F4772B2ACFAE15B4E175712A8017E20357E0D4673A8DDC20E908DC01',X'CD80EAB4293EDBB1393E137F7E7569D2D552FBEE471AA980B329D01A93302A61');
CREATE TABLE journal_words (
	till_id CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	field VARCHAR(60) NOT NULL, 
	salt BLOB NOT NULL, 
	digest BLOB NOT NULL, 
	words TEXT, 
	CONSTRAINT pk_journal_words PRIMARY KEY (till_id, number, field), 
	CONSTRAINT fk_journal_words_till_id_number_journal_entry FOREIGN KEY(till_id, number) REFERENCES journal_entry (till_id, number)
);
CREATE TABLE kept_mapping (
	header VARCHAR(64) NOT NULL, 
	mapping TEXT NOT NULL, 
	CONSTRAINT pk_kept_mapping PRIMARY KEY (header)
);
CREATE TABLE laid_refund (
	refund_line_id INTEGER NOT NULL, 
	sale_line_id INTEGER NOT NULL, 
	refunded_at BIGINT NOT NULL, 
	quantity BIGINT NOT NULL, 
	minor BIGINT NOT NULL, 
	CONSTRAINT pk_laid_refund PRIMARY KEY (refund_line_id), 
	CONSTRAINT fk_laid_refund_refund_line_id_sale_line FOREIGN KEY(refund_line_id) REFERENCES sale_line (id), 
	CONSTRAINT fk_laid_refund_sale_line_id_sale_line FOREIGN KEY(sale_line_id) REFERENCES sale_line (id)
);
CREATE TABLE name_slip (
	variant VARCHAR(8) NOT NULL, 
	"key" VARCHAR(61) NOT NULL, 
	CONSTRAINT pk_name_slip PRIMARY KEY (variant, "key")
)
 WITHOUT ROWID

;
INSERT INTO "name_slip" VALUES('ahan','nrahman');
INSERT INTO "name_slip" VALUES('ahma','nrahman');
INSERT INTO "name_slip" VALUES('ahman','nrahman');
INSERT INTO "name_slip" VALUES('ahmn','nrahman');
INSERT INTO "name_slip" VALUES('aiah','naisyah');
INSERT INTO "name_slip" VALUES('aisa','naisyah');
INSERT INTO "name_slip" VALUES('aisah','naisyah');
INSERT INTO "name_slip" VALUES('aish','naisyah');
INSERT INTO "name_slip" VALUES('aisy','naisyah');
INSERT INTO "name_slip" VALUES('aisya','naisyah');
INSERT INTO "name_slip" VALUES('aisyah','naisyah');
INSERT INTO "name_slip" VALUES('aisyh','naisyah');
INSERT INTO "name_slip" VALUES('aiya','naisyah');
INSERT INTO "name_slip" VALUES('aiyah','naisyah');
INSERT INTO "name_slip" VALUES('aiyh','naisyah');
INSERT INTO "name_slip" VALUES('aman','nrahman');
INSERT INTO "name_slip" VALUES('an','ntan');
INSERT INTO "name_slip" VALUES('asah','naisyah');
INSERT INTO "name_slip" VALUES('asya','naisyah');
INSERT INTO "name_slip" VALUES('asyah','naisyah');
INSERT INTO "name_slip" VALUES('asyh','naisyah');
INSERT INTO "name_slip" VALUES('ayah','naisyah');
INSERT INTO "name_slip" VALUES('bii','nbinti');
INSERT INTO "name_slip" VALUES('bin','nbinti');
INSERT INTO "name_slip" VALUES('bini','nbinti');
INSERT INTO "name_slip" VALUES('bint','nbinti');
INSERT INTO "name_slip" VALUES('binti','nbinti');
INSERT INTO "name_slip" VALUES('bit','nbinti');
INSERT INTO "name_slip" VALUES('biti','nbinti');
INSERT INTO "name_slip" VALUES('bni','nbinti');
INSERT INTO "name_slip" VALUES('bnt','nbinti');
INSERT INTO "name_slip" VALUES('bnti','nbinti');
INSERT INTO "name_slip" VALUES('bti','nbinti');
INSERT INTO "name_slip" VALUES('ei','nmei');
INSERT INTO "name_slip" VALUES('ha','nhua');
INSERT INTO "name_slip" VALUES('hman','nrahman');
INSERT INTO "name_slip" VALUES('hu','nhua');
INSERT INTO "name_slip" VALUES('hua','nhua');
INSERT INTO "name_slip" VALUES('ini','nbinti');
INSERT INTO "name_slip" VALUES('int','nbinti');
INSERT INTO "name_slip" VALUES('inti','nbinti');
INSERT INTO "name_slip" VALUES('isah','naisyah');
INSERT INTO "name_slip" VALUES('isya','naisyah');
INSERT INTO "name_slip" VALUES('isyah','naisyah');
INSERT INTO "name_slip" VALUES('isyh','naisyah');
INSERT INTO "name_slip" VALUES('iti','nbinti');
INSERT INTO "name_slip" VALUES('iyah','naisyah');
INSERT INTO "name_slip" VALUES('me','nmei');
INSERT INTO "name_slip" VALUES('mei','nmei');
INSERT INTO "name_slip" VALUES('mi','nmei');
INSERT INTO "name_slip" VALUES('nrl','nnurul');
INSERT INTO "name_slip" VALUES('nru','nnurul');
INSERT INTO "name_slip" VALUES('nrul','nnurul');
INSERT INTO "name_slip" VALUES('nti','nbinti');
INSERT INTO "name_slip" VALUES('nul','nnurul');
INSERT INTO "name_slip" VALUES('nur','nnurul');
INSERT INTO "name_slip" VALUES('nurl','nnurul');
INSERT INTO "name_slip" VALUES('nuru','nnurul');
INSERT INTO "name_slip" VALUES('nurul','nnurul');
INSERT INTO "name_slip" VALUES('nuu','nnurul');
INSERT INTO "name_slip" VALUES('nuul','nnurul');
INSERT INTO "name_slip" VALUES('raan','nrahman');
INSERT INTO "name_slip" VALUES('raha','nrahman');
INSERT INTO "name_slip" VALUES('rahan','nrahman');
INSERT INTO "name_slip" VALUES('rahm','nrahman');
INSERT INTO "name_slip" VALUES('rahma','nrahman');
INSERT INTO "name_slip" VALUES('rahman','nrahman');
INSERT INTO "name_slip" VALUES('rahmn','nrahman');
INSERT INTO "name_slip" VALUES('rahn','nrahman');
INSERT INTO "name_slip" VALUES('rama','nrahman');
INSERT INTO "name_slip" VALUES('raman','nrahman');
INSERT INTO "name_slip" VALUES('ramn','nrahman');
INSERT INTO "name_slip" VALUES('rhan','nrahman');
INSERT INTO "name_slip" VALUES('rhma','nrahman');
INSERT INTO "name_slip" VALUES('rhman','nrahman');
INSERT INTO "name_slip" VALUES('rhmn','nrahman');
INSERT INTO "name_slip" VALUES('rman','nrahman');
INSERT INTO "name_slip" VALUES('rul','nnurul');
INSERT INTO "name_slip" VALUES('syah','naisyah');
INSERT INTO "name_slip" VALUES('ta','ntan');
INSERT INTO "name_slip" VALUES('tan','ntan');
INSERT INTO "name_slip" VALUES('tn','ntan');
INSERT INTO "name_slip" VALUES('ua','nhua');
INSERT INTO "name_slip" VALUES('url','nnurul');
INSERT INTO "name_slip" VALUES('uru','nnurul');
INSERT INTO "name_slip" VALUES('urul','nnurul');
INSERT INTO "name_slip" VALUES('uul','nnurul');
CREATE TABLE not_the_same (
	one_id CHAR(32) NOT NULL, 
	other_id CHAR(32) NOT NULL, 
	said_by CHAR(32) NOT NULL, 
	said_at BIGINT NOT NULL, 
	CONSTRAINT pk_not_the_same PRIMARY KEY (one_id, other_id), 
	CONSTRAINT ck_not_the_same_in_order CHECK (one_id < other_id), 
	CONSTRAINT fk_not_the_same_one_id_customer FOREIGN KEY(one_id) REFERENCES customer (id), 
	CONSTRAINT fk_not_the_same_other_id_customer FOREIGN KEY(other_id) REFERENCES customer (id), 
	CONSTRAINT fk_not_the_same_said_by_colleague FOREIGN KEY(said_by) REFERENCES colleague (id)
);
CREATE TABLE own_saying (
	language VARCHAR(5) NOT NULL, 
	place VARCHAR(40) NOT NULL, 
	text VARCHAR(200) NOT NULL, 
	say VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_own_saying PRIMARY KEY (language, place), 
	CONSTRAINT ck_own_saying_text CHECK (text <> '')
);
CREATE TABLE paper_list (
	id CHAR(32) NOT NULL, 
	number BIGINT NOT NULL, 
	colleague_id CHAR(32) NOT NULL, 
	secret BLOB NOT NULL, 
	codes_each BIGINT NOT NULL, 
	made_at BIGINT NOT NULL, 
	withdrawn_at BIGINT, 
	CONSTRAINT pk_paper_list PRIMARY KEY (id), 
	CONSTRAINT ck_paper_list_codes_each CHECK (codes_each > 0), 
	CONSTRAINT fk_paper_list_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id), 
	CONSTRAINT uq_paper_list_number UNIQUE (number)
);
CREATE TABLE person_key (
	till_customer_id INTEGER NOT NULL, 
	keys TEXT NOT NULL, 
	CONSTRAINT pk_person_key PRIMARY KEY (till_customer_id), 
	CONSTRAINT fk_person_key_till_customer_id_till_customer FOREIGN KEY(till_customer_id) REFERENCES till_customer (id)
);
INSERT INTO "person_key" VALUES(1,'ba bai bais baisy baisya bn bnu bnur bnuru br bra brah brahm brahma cc1 naisyah nbinti nnurul nrahman p123454471 p60123454471 q17445432106 sis snurl sramn');
INSERT INTO "person_key" VALUES(2,'bh bhu bm bme bt bta cc2 nhua nmei ntan sa smi stan');
CREATE TABLE pin_seen (
	colleague_id CHAR(32) NOT NULL, 
	till_id CHAR(32) NOT NULL, 
	seen_at BIGINT, 
	by_badge BOOLEAN NOT NULL, 
	CONSTRAINT pk_pin_seen PRIMARY KEY (colleague_id, till_id), 
	CONSTRAINT fk_pin_seen_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id)
);
INSERT INTO "pin_seen" VALUES('019cff19b20076ecb0c932619b810e76','019cff19b2007226b63c5ab791b7584a',NULL,0);
INSERT INTO "pin_seen" VALUES('019cff19b2007c46ac888696008a05a6','019cff19b2007226b63c5ab791b7584a',NULL,0);
INSERT INTO "pin_seen" VALUES('019cff19b2007720ae2db63f442e3d43','019cff19b2007226b63c5ab791b7584a',NULL,0);
INSERT INTO "pin_seen" VALUES('019cff19b2007cd4a5d575303a902931','019cff19b2007226b63c5ab791b7584a',NULL,0);
INSERT INTO "pin_seen" VALUES('019cff19b2007f1fb9b0fcce1a2b8f1f','019cff19b2007226b63c5ab791b7584a',NULL,0);
INSERT INTO "pin_seen" VALUES('019cff19b2007514816db9b807d4bedc','019cff19b2007226b63c5ab791b7584a',NULL,0);
CREATE TABLE print_job (
	id CHAR(32) NOT NULL, 
	title VARCHAR(60) NOT NULL, 
	copy_number BIGINT NOT NULL, 
	printer VARCHAR(200) NOT NULL, 
	pdf BLOB NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	trouble VARCHAR(60), 
	asked_at BIGINT NOT NULL, 
	settled_at BIGINT, 
	CONSTRAINT pk_print_job PRIMARY KEY (id), 
	CONSTRAINT ck_print_job_state CHECK (state IN ('waiting', 'printed', 'failed')), 
	CONSTRAINT ck_print_job_copy_number CHECK (copy_number >= 1)
);
INSERT INTO "print_job" VALUES('019cff19b2007d83a5518e8881041709','1VVD8EWWJFEG5',1,'Counter printer',X'25504446','printed',NULL,1773806400000000,1773806400000000);
CREATE TABLE product (
	id INTEGER NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	barcode VARCHAR(40), 
	sku VARCHAR(60), 
	name VARCHAR(200) NOT NULL, 
	brand VARCHAR(100) NOT NULL, 
	category VARCHAR(60) NOT NULL, 
	variant VARCHAR(60) NOT NULL, 
	price_minor BIGINT NOT NULL, 
	stock BIGINT, 
	CONSTRAINT pk_product PRIMARY KEY (id), 
	CONSTRAINT uq_product_source_number UNIQUE (source, number)
);
INSERT INTO "product" VALUES(1,'demo','P1',NULL,'SKU-P1','Oxford','Langkah','oxfords','tan 38',70000,3);
INSERT INTO "product" VALUES(2,'demo','P2',NULL,'SKU-P2','Derby','Langkah','oxfords','black 41',65000,3);
INSERT INTO "product" VALUES(3,'demo','P3',NULL,'SKU-P3','Wool socks','Langkah','socks','',4000,3);
INSERT INTO "product" VALUES(4,'demo','P4',NULL,'SKU-P4','Flat white','Langkah','coffee','',1200,3);
INSERT INTO "product" VALUES(5,'demo','P5',NULL,'SKU-P5','Shoe horn','Langkah','shoe care','',0,3);
CREATE TABLE product_key (
	id INTEGER NOT NULL, 
	product_id INTEGER NOT NULL, 
	"key" VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_product_key PRIMARY KEY (id), 
	CONSTRAINT fk_product_key_product_id_product FOREIGN KEY(product_id) REFERENCES product (id)
);
INSERT INTO "product_key" VALUES(1,1,'38');
INSERT INTO "product_key" VALUES(2,1,'langkah');
INSERT INTO "product_key" VALUES(3,1,'oxford');
INSERT INTO "product_key" VALUES(4,1,'oxfords');
INSERT INTO "product_key" VALUES(5,1,'tan');
INSERT INTO "product_key" VALUES(6,2,'41');
INSERT INTO "product_key" VALUES(7,2,'black');
INSERT INTO "product_key" VALUES(8,2,'derby');
INSERT INTO "product_key" VALUES(9,2,'langkah');
INSERT INTO "product_key" VALUES(10,2,'oxfords');
INSERT INTO "product_key" VALUES(11,3,'langkah');
INSERT INTO "product_key" VALUES(12,3,'socks');
INSERT INTO "product_key" VALUES(13,3,'wool');
INSERT INTO "product_key" VALUES(14,4,'coffee');
INSERT INTO "product_key" VALUES(15,4,'flat');
INSERT INTO "product_key" VALUES(16,4,'langkah');
INSERT INTO "product_key" VALUES(17,4,'white');
INSERT INTO "product_key" VALUES(18,5,'care');
INSERT INTO "product_key" VALUES(19,5,'horn');
INSERT INTO "product_key" VALUES(20,5,'langkah');
INSERT INTO "product_key" VALUES(21,5,'shoe');
CREATE TABLE product_slip (
	form VARCHAR(60) NOT NULL, 
	word VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_product_slip PRIMARY KEY (form, word)
);
INSERT INTO "product_slip" VALUES('38','38');
INSERT INTO "product_slip" VALUES('41','41');
INSERT INTO "product_slip" VALUES('back','black');
INSERT INTO "product_slip" VALUES('blac','black');
INSERT INTO "product_slip" VALUES('black','black');
INSERT INTO "product_slip" VALUES('blak','black');
INSERT INTO "product_slip" VALUES('blck','black');
INSERT INTO "product_slip" VALUES('lack','black');
INSERT INTO "product_slip" VALUES('are','care');
INSERT INTO "product_slip" VALUES('cae','care');
INSERT INTO "product_slip" VALUES('car','care');
INSERT INTO "product_slip" VALUES('care','care');
INSERT INTO "product_slip" VALUES('cre','care');
INSERT INTO "product_slip" VALUES('cffee','coffee');
INSERT INTO "product_slip" VALUES('cofee','coffee');
INSERT INTO "product_slip" VALUES('coffe','coffee');
INSERT INTO "product_slip" VALUES('coffee','coffee');
INSERT INTO "product_slip" VALUES('offee','coffee');
INSERT INTO "product_slip" VALUES('deby','derby');
INSERT INTO "product_slip" VALUES('derb','derby');
INSERT INTO "product_slip" VALUES('derby','derby');
INSERT INTO "product_slip" VALUES('dery','derby');
INSERT INTO "product_slip" VALUES('drby','derby');
INSERT INTO "product_slip" VALUES('erby','derby');
INSERT INTO "product_slip" VALUES('fat','flat');
INSERT INTO "product_slip" VALUES('fla','flat');
INSERT INTO "product_slip" VALUES('flat','flat');
INSERT INTO "product_slip" VALUES('flt','flat');
INSERT INTO "product_slip" VALUES('lat','flat');
INSERT INTO "product_slip" VALUES('hon','horn');
INSERT INTO "product_slip" VALUES('hor','horn');
INSERT INTO "product_slip" VALUES('horn','horn');
INSERT INTO "product_slip" VALUES('hrn','horn');
INSERT INTO "product_slip" VALUES('orn','horn');
INSERT INTO "product_slip" VALUES('agkah','langkah');
INSERT INTO "product_slip" VALUES('angah','langkah');
INSERT INTO "product_slip" VALUES('angka','langkah');
INSERT INTO "product_slip" VALUES('angkah','langkah');
INSERT INTO "product_slip" VALUES('angkh','langkah');
INSERT INTO "product_slip" VALUES('ankah','langkah');
INSERT INTO "product_slip" VALUES('lagah','langkah');
INSERT INTO "product_slip" VALUES('lagka','langkah');
INSERT INTO "product_slip" VALUES('lagkah','langkah');
INSERT INTO "product_slip" VALUES('lagkh','langkah');
INSERT INTO "product_slip" VALUES('lakah','langkah');
INSERT INTO "product_slip" VALUES('lanah','langkah');
INSERT INTO "product_slip" VALUES('langa','langkah');
INSERT INTO "product_slip" VALUES('langah','langkah');
INSERT INTO "product_slip" VALUES('langh','langkah');
INSERT INTO "product_slip" VALUES('langk','langkah');
INSERT INTO "product_slip" VALUES('langka','langkah');
INSERT INTO "product_slip" VALUES('langkah','langkah');
INSERT INTO "product_slip" VALUES('langkh','langkah');
INSERT INTO "product_slip" VALUES('lanka','langkah');
INSERT INTO "product_slip" VALUES('lankah','langkah');
INSERT INTO "product_slip" VALUES('lankh','langkah');
INSERT INTO "product_slip" VALUES('lgkah','langkah');
INSERT INTO "product_slip" VALUES('lngah','langkah');
INSERT INTO "product_slip" VALUES('lngka','langkah');
INSERT INTO "product_slip" VALUES('lngkah','langkah');
INSERT INTO "product_slip" VALUES('lngkh','langkah');
INSERT INTO "product_slip" VALUES('lnkah','langkah');
INSERT INTO "product_slip" VALUES('ngkah','langkah');
INSERT INTO "product_slip" VALUES('oford','oxford');
INSERT INTO "product_slip" VALUES('oxfod','oxford');
INSERT INTO "product_slip" VALUES('oxfor','oxford');
INSERT INTO "product_slip" VALUES('oxford','oxford');
INSERT INTO "product_slip" VALUES('oxfrd','oxford');
INSERT INTO "product_slip" VALUES('oxord','oxford');
INSERT INTO "product_slip" VALUES('xford','oxford');
INSERT INTO "product_slip" VALUES('fords','oxfords');
INSERT INTO "product_slip" VALUES('ofods','oxfords');
INSERT INTO "product_slip" VALUES('oford','oxfords');
INSERT INTO "product_slip" VALUES('ofords','oxfords');
INSERT INTO "product_slip" VALUES('ofors','oxfords');
INSERT INTO "product_slip" VALUES('ofrds','oxfords');
INSERT INTO "product_slip" VALUES('oords','oxfords');
INSERT INTO "product_slip" VALUES('oxfds','oxfords');
INSERT INTO "product_slip" VALUES('oxfod','oxfords');
INSERT INTO "product_slip" VALUES('oxfods','oxfords');
INSERT INTO "product_slip" VALUES('oxfor','oxfords');
INSERT INTO "product_slip" VALUES('oxford','oxfords');
INSERT INTO "product_slip" VALUES('oxfords','oxfords');
INSERT INTO "product_slip" VALUES('oxfors','oxfords');
INSERT INTO "product_slip" VALUES('oxfos','oxfords');
INSERT INTO "product_slip" VALUES('oxfrd','oxfords');
INSERT INTO "product_slip" VALUES('oxfrds','oxfords');
INSERT INTO "product_slip" VALUES('oxfrs','oxfords');
INSERT INTO "product_slip" VALUES('oxods','oxfords');
INSERT INTO "product_slip" VALUES('oxord','oxfords');
INSERT INTO "product_slip" VALUES('oxords','oxfords');
INSERT INTO "product_slip" VALUES('oxors','oxfords');
INSERT INTO "product_slip" VALUES('oxrds','oxfords');
INSERT INTO "product_slip" VALUES('xfods','oxfords');
INSERT INTO "product_slip" VALUES('xford','oxfords');
INSERT INTO "product_slip" VALUES('xfords','oxfords');
INSERT INTO "product_slip" VALUES('xfors','oxfords');
INSERT INTO "product_slip" VALUES('xfrds','oxfords');
INSERT INTO "product_slip" VALUES('xords','oxfords');
INSERT INTO "product_slip" VALUES('hoe','shoe');
INSERT INTO "product_slip" VALUES('she','shoe');
INSERT INTO "product_slip" VALUES('sho','shoe');
INSERT INTO "product_slip" VALUES('shoe','shoe');
INSERT INTO "product_slip" VALUES('soe','shoe');
INSERT INTO "product_slip" VALUES('ocks','socks');
INSERT INTO "product_slip" VALUES('scks','socks');
INSERT INTO "product_slip" VALUES('sock','socks');
INSERT INTO "product_slip" VALUES('socks','socks');
INSERT INTO "product_slip" VALUES('socs','socks');
INSERT INTO "product_slip" VALUES('soks','socks');
INSERT INTO "product_slip" VALUES('an','tan');
INSERT INTO "product_slip" VALUES('ta','tan');
INSERT INTO "product_slip" VALUES('tan','tan');
INSERT INTO "product_slip" VALUES('tn','tan');
INSERT INTO "product_slip" VALUES('hite','white');
INSERT INTO "product_slip" VALUES('whie','white');
INSERT INTO "product_slip" VALUES('whit','white');
INSERT INTO "product_slip" VALUES('white','white');
INSERT INTO "product_slip" VALUES('whte','white');
INSERT INTO "product_slip" VALUES('wite','white');
INSERT INTO "product_slip" VALUES('ool','wool');
INSERT INTO "product_slip" VALUES('wol','wool');
INSERT INTO "product_slip" VALUES('woo','wool');
INSERT INTO "product_slip" VALUES('wool','wool');
CREATE TABLE recovery_case (
	id CHAR(32) NOT NULL, 
	till_id CHAR(32) NOT NULL, 
	opened_at BIGINT NOT NULL, 
	opened_by CHAR(32) NOT NULL, 
	last_by CHAR(32) NOT NULL, 
	customer_id CHAR(32), 
	no_name BOOLEAN NOT NULL, 
	present BOOLEAN NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	swap BOOLEAN NOT NULL, 
	hurt BOOLEAN NOT NULL, 
	costs VARCHAR(200) NOT NULL, 
	parked BOOLEAN NOT NULL, 
	cancelled BOOLEAN NOT NULL, 
	found_at BIGINT, 
	fixed_at BIGINT, 
	cared_at BIGINT, 
	extra_at BIGINT, 
	closed_at BIGINT, 
	CONSTRAINT pk_recovery_case PRIMARY KEY (id), 
	CONSTRAINT ck_recovery_case_no_name CHECK (NOT (no_name AND customer_id IS NOT NULL)), 
	CONSTRAINT ck_recovery_case_swap_has_no_extra CHECK (NOT (swap AND extra_at IS NOT NULL)), 
	CONSTRAINT ck_recovery_case_fixed_before_cared CHECK (cared_at IS NULL OR fixed_at IS NOT NULL), 
	CONSTRAINT ck_recovery_case_closed_after_fix CHECK (closed_at IS NULL OR cancelled OR hurt OR fixed_at IS NOT NULL), 
	CONSTRAINT ck_recovery_case_closed_last CHECK (closed_at IS NULL OR cancelled OR swap OR hurt OR extra_at IS NOT NULL), 
	CONSTRAINT ck_recovery_case_cared_before_extra CHECK (extra_at IS NULL OR cared_at IS NOT NULL), 
	CONSTRAINT ck_recovery_case_found_before_fixed CHECK (fixed_at IS NULL OR found_at IS NOT NULL), 
	CONSTRAINT fk_recovery_case_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT fk_recovery_case_last_by_colleague FOREIGN KEY(last_by) REFERENCES colleague (id), 
	CONSTRAINT fk_recovery_case_opened_by_colleague FOREIGN KEY(opened_by) REFERENCES colleague (id), 
	CONSTRAINT fk_recovery_case_till_id_till FOREIGN KEY(till_id) REFERENCES till (id)
);
INSERT INTO "recovery_case" VALUES('019cff19b20079908c460ec1f6d16193','019cff19b2007226b63c5ab791b7584a',1773806400000000,'019cff19b20076ecb0c932619b810e76','019cff19b20076ecb0c932619b810e76','019cff19b20070dc85a78595375e9316',0,0,'en',0,0,'',0,0,1773806400000000,1773806400000000,1773806400000000,1773806400000000,1773806400000000);
CREATE TABLE redemption (
	voucher_id VARCHAR(13) NOT NULL, 
	issued_by CHAR(32) NOT NULL, 
	redeemed_by CHAR(32) NOT NULL, 
	redeemed_at BIGINT NOT NULL, 
	till_id CHAR(32) NOT NULL, 
	by_friend BOOLEAN, 
	command CHAR(32) NOT NULL, 
	CONSTRAINT pk_redemption PRIMARY KEY (voucher_id), 
	CONSTRAINT ck_redemption_not_by_issuer CHECK (redeemed_by <> issued_by), 
	CONSTRAINT fk_redemption_redeemed_by_colleague FOREIGN KEY(redeemed_by) REFERENCES colleague (id), 
	CONSTRAINT fk_redemption_till_id_till FOREIGN KEY(till_id) REFERENCES till (id), 
	CONSTRAINT fk_redemption_voucher_id_issued_by_voucher FOREIGN KEY(voucher_id, issued_by) REFERENCES voucher (id, issued_by), 
	CONSTRAINT uq_redemption_command UNIQUE (command)
);
INSERT INTO "redemption" VALUES('1VVD8EWWJFEG5','019cff19b20076ecb0c932619b810e76','019cff19b2007c46ac888696008a05a6',1773806400000000,'019cff19b2007226b63c5ab791b7584a',NULL,'79c1ceb113f441de80da40e6f02afed7');
CREATE TABLE reset_code (
	id CHAR(32) NOT NULL, 
	code_hash VARCHAR(200) NOT NULL, 
	made_at BIGINT NOT NULL, 
	used_at BIGINT, 
	misses BIGINT NOT NULL, 
	waits_until BIGINT, 
	CONSTRAINT pk_reset_code PRIMARY KEY (id), 
	CONSTRAINT ck_reset_code_misses CHECK (misses >= 0)
);
CREATE TABLE returned_of_line (
	sale_line_id INTEGER NOT NULL, 
	sold_quantity BIGINT NOT NULL, 
	paid_minor BIGINT NOT NULL, 
	till_quantity BIGINT NOT NULL, 
	till_minor BIGINT NOT NULL, 
	our_quantity BIGINT NOT NULL, 
	our_minor BIGINT NOT NULL, 
	CONSTRAINT pk_returned_of_line PRIMARY KEY (sale_line_id), 
	CONSTRAINT ck_returned_of_line_money CHECK (our_minor BETWEEN 0 AND paid_minor), 
	CONSTRAINT ck_returned_of_line_quantity CHECK (our_quantity BETWEEN 0 AND sold_quantity), 
	CONSTRAINT fk_returned_of_line_sale_line_id_sale_line FOREIGN KEY(sale_line_id) REFERENCES sale_line (id)
);
INSERT INTO "returned_of_line" VALUES(2,3,10000,0,0,1,3333);
CREATE TABLE returned_of_part (
	sale_line_id INTEGER NOT NULL, 
	part_id INTEGER NOT NULL, 
	sold_quantity BIGINT NOT NULL, 
	our_quantity BIGINT NOT NULL, 
	CONSTRAINT pk_returned_of_part PRIMARY KEY (sale_line_id, part_id), 
	CONSTRAINT ck_returned_of_part_quantity CHECK (our_quantity BETWEEN 0 AND sold_quantity), 
	CONSTRAINT fk_returned_of_part_part_id_product FOREIGN KEY(part_id) REFERENCES product (id), 
	CONSTRAINT fk_returned_of_part_sale_line_id_sale_line FOREIGN KEY(sale_line_id) REFERENCES sale_line (id)
);
CREATE TABLE sale (
	id INTEGER NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	sold_at BIGINT NOT NULL, 
	branch VARCHAR(100) NOT NULL, 
	till_customer_id INTEGER, 
	served_by VARCHAR(100) NOT NULL, 
	payment VARCHAR(20) NOT NULL, 
	card_last4 VARCHAR(4), 
	CONSTRAINT pk_sale PRIMARY KEY (id), 
	CONSTRAINT fk_sale_till_customer_id_till_customer FOREIGN KEY(till_customer_id) REFERENCES till_customer (id), 
	CONSTRAINT uq_sale_number_source UNIQUE (number, source)
);
INSERT INTO "sale" VALUES(1,'demo','R1',1773288000000000,'Bangsar',NULL,'Farid','cash',NULL);
INSERT INTO "sale" VALUES(2,'demo','R2',1773374400000000,'Bangsar',1,'Farid','cash',NULL);
INSERT INTO "sale" VALUES(3,'demo','R3',1773460800000000,'Bangsar',1,'Farid','cash',NULL);
INSERT INTO "sale" VALUES(4,'demo','R4',1773720000000000,'Bangsar',NULL,'Farid','cash',NULL);
INSERT INTO "sale" VALUES(5,'demo','R5',1773547200000000,'Bangsar',2,'Farid','cash',NULL);
CREATE TABLE sale_line (
	id INTEGER NOT NULL, 
	sale_id INTEGER NOT NULL, 
	position BIGINT NOT NULL, 
	product_id INTEGER NOT NULL, 
	sold_at BIGINT NOT NULL, 
	quantity BIGINT NOT NULL, 
	paid_minor BIGINT NOT NULL, 
	sold_day BIGINT NOT NULL GENERATED ALWAYS AS (sold_at / 86400000000) STORED, 
	unit_minor BIGINT GENERATED ALWAYS AS (paid_minor / nullif(quantity, 0)) STORED, 
	CONSTRAINT pk_sale_line PRIMARY KEY (id), 
	CONSTRAINT fk_sale_line_product_id_product FOREIGN KEY(product_id) REFERENCES product (id), 
	CONSTRAINT fk_sale_line_sale_id_sale FOREIGN KEY(sale_id) REFERENCES sale (id), 
	CONSTRAINT uq_sale_line_sale_id_position UNIQUE (sale_id, position)
);
INSERT INTO "sale_line" VALUES(1,1,1,1,1773288000000000,1,70000);
INSERT INTO "sale_line" VALUES(2,2,1,3,1773374400000000,3,10000);
INSERT INTO "sale_line" VALUES(3,3,1,2,1773460800000000,1,65000);
INSERT INTO "sale_line" VALUES(4,4,1,4,1773720000000000,1,1200);
INSERT INTO "sale_line" VALUES(5,5,1,1,1773547200000000,2,140000);
CREATE TABLE sales_figure (
	name VARCHAR(60) NOT NULL, 
	count BIGINT NOT NULL, 
	CONSTRAINT pk_sales_figure PRIMARY KEY (name)
);
INSERT INTO "sales_figure" VALUES('paid:cash',5);
INSERT INTO "sales_figure" VALUES('servers',1);
INSERT INTO "sales_figure" VALUES('sold:1',3);
INSERT INTO "sales_figure" VALUES('sold:2',2);
CREATE TABLE season_confirmed (
	id CHAR(32) NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	year BIGINT NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	confirmed_by CHAR(32) NOT NULL, 
	confirmed_at BIGINT NOT NULL, 
	CONSTRAINT pk_season_confirmed PRIMARY KEY (id), 
	CONSTRAINT ck_season_confirmed_dates CHECK (starts_on <= ends_on), 
	CONSTRAINT fk_season_confirmed_confirmed_by_colleague FOREIGN KEY(confirmed_by) REFERENCES colleague (id), 
	CONSTRAINT uq_season_confirmed_code_year UNIQUE (code, year)
);
CREATE TABLE set_part (
	id INTEGER NOT NULL, 
	set_id INTEGER NOT NULL, 
	part_id INTEGER NOT NULL, 
	position BIGINT NOT NULL, 
	quantity BIGINT NOT NULL, 
	weight BIGINT NOT NULL, 
	CONSTRAINT pk_set_part PRIMARY KEY (id), 
	CONSTRAINT ck_set_part_amounts CHECK (quantity > 0 AND weight > 0), 
	CONSTRAINT ck_set_part_no_part_of_itself CHECK (set_id <> part_id), 
	CONSTRAINT fk_set_part_part_id_product FOREIGN KEY(part_id) REFERENCES product (id), 
	CONSTRAINT fk_set_part_set_id_product FOREIGN KEY(set_id) REFERENCES product (id), 
	CONSTRAINT uq_set_part_set_id_part_id UNIQUE (set_id, part_id)
);
CREATE TABLE shop (
	only BIGINT NOT NULL, 
	id CHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	address VARCHAR(500) NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	languages VARCHAR(100) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	root_key BLOB NOT NULL, 
	logo BLOB, 
	practice BOOLEAN NOT NULL, 
	CONSTRAINT pk_shop PRIMARY KEY (only), 
	CONSTRAINT ck_shop_only_one CHECK ("only" = 1)
);
INSERT INTO "shop" VALUES(1,'019cff19b2007e4b98f2a0a3d5f4b3b2','Kasut & Kopi','12 Jalan Telawi, Bangsar','MYR','Asia/Kuala_Lumpur','MY','en,ms,zh,ta','shoes_cafe',X'0E8D8C97FB7E59B5FCAEC7AEC058211AD887A51468F8CFB83E32E624CC31C835',NULL,0);
CREATE TABLE staged_customer (
	reading_id BIGINT NOT NULL, 
	"row" INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	address_as VARCHAR(200), 
	phone VARCHAR(20), 
	email VARCHAR(200), 
	town VARCHAR(100), 
	postcode VARCHAR(12), 
	since VARCHAR(10), 
	CONSTRAINT pk_staged_customer PRIMARY KEY (reading_id, "row")
)
 WITHOUT ROWID

;
CREATE TABLE staged_line (
	reading_id BIGINT NOT NULL, 
	sale_row INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	product_number VARCHAR(60) NOT NULL, 
	quantity BIGINT NOT NULL, 
	paid_minor BIGINT NOT NULL, 
	of_sale VARCHAR(60), 
	CONSTRAINT pk_staged_line PRIMARY KEY (reading_id, sale_row, position)
)
 WITHOUT ROWID

;
CREATE TABLE staged_product (
	reading_id BIGINT NOT NULL, 
	"row" INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	barcode VARCHAR(40), 
	sku VARCHAR(60), 
	name VARCHAR(200) NOT NULL, 
	brand VARCHAR(100) NOT NULL, 
	category VARCHAR(60) NOT NULL, 
	variant VARCHAR(60) NOT NULL, 
	price_minor BIGINT NOT NULL, 
	stock BIGINT, 
	parts TEXT, 
	CONSTRAINT pk_staged_product PRIMARY KEY (reading_id, "row")
)
 WITHOUT ROWID

;
CREATE TABLE staged_sale (
	reading_id BIGINT NOT NULL, 
	"row" INTEGER NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	sold_at BIGINT NOT NULL, 
	branch VARCHAR(100) NOT NULL, 
	customer_number VARCHAR(60), 
	served_by VARCHAR(100) NOT NULL, 
	payment VARCHAR(20) NOT NULL, 
	card_last4 VARCHAR(4), 
	CONSTRAINT pk_staged_sale PRIMARY KEY (reading_id, "row")
)
 WITHOUT ROWID

;
CREATE TABLE stock_count (
	id CHAR(32) NOT NULL, 
	gesture_id CHAR(32) NOT NULL, 
	expected BIGINT NOT NULL, 
	counted BIGINT NOT NULL, 
	cost_minor BIGINT NOT NULL, 
	counted_by CHAR(32) NOT NULL, 
	counted_at BIGINT NOT NULL, 
	CONSTRAINT pk_stock_count PRIMARY KEY (id), 
	CONSTRAINT ck_stock_count_pieces CHECK (expected >= 0 AND counted >= 0), 
	CONSTRAINT fk_stock_count_counted_by_colleague FOREIGN KEY(counted_by) REFERENCES colleague (id), 
	CONSTRAINT fk_stock_count_gesture_id_gesture FOREIGN KEY(gesture_id) REFERENCES gesture (id)
);
CREATE TABLE till (
	id CHAR(32) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	branch VARCHAR(100) NOT NULL, 
	public_key BLOB NOT NULL, 
	key_id BIGINT NOT NULL, 
	last_number BIGINT NOT NULL, 
	last_hash BLOB NOT NULL, 
	last_at BIGINT, 
	CONSTRAINT pk_till PRIMARY KEY (id), 
	CONSTRAINT uq_till_key_id UNIQUE (key_id)
);
INSERT INTO "till" VALUES('019cff19b2007226b63c5ab791b7584a','Counter 1','Bangsar',X'B2889B3152956998C56604308F2B362293AFDF45CC610A611CD7E9BD35273B14',1,10,X'CD80EAB4293EDBB1393E137F7E7569D2D552FBEE471AA980B329D01A93302A61',1773806400000000);
CREATE TABLE till_customer (
	id INTEGER NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	number VARCHAR(60) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	address_as VARCHAR(200) NOT NULL, 
	phone VARCHAR(20), 
	email VARCHAR(200), 
	town VARCHAR(100), 
	postcode VARCHAR(12), 
	since DATE, 
	customer_id CHAR(32), 
	CONSTRAINT pk_till_customer PRIMARY KEY (id), 
	CONSTRAINT fk_till_customer_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id), 
	CONSTRAINT uq_till_customer_number_source UNIQUE (number, source)
);
INSERT INTO "till_customer" VALUES(1,'demo','C1','Nurul Aisyah binti Rahman','Nurul Aisyah','012-345 4471',NULL,NULL,NULL,NULL,'019cff19b20070dc85a78595375e9316');
INSERT INTO "till_customer" VALUES(2,'demo','C2','Tan Mei Hua','Tan Mei Hua',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE till_mark (
	source VARCHAR(40) NOT NULL, 
	reached BIGINT NOT NULL, 
	CONSTRAINT pk_till_mark PRIMARY KEY (source)
);
CREATE TABLE till_reading (
	id INTEGER NOT NULL, 
	till_id CHAR(32) NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	origin VARCHAR(64) NOT NULL, 
	state VARCHAR(9) NOT NULL, 
	"after" BIGINT NOT NULL, 
	started_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	rows BIGINT NOT NULL, 
	lines_before BIGINT NOT NULL, 
	newest_at BIGINT, 
	tally TEXT NOT NULL, 
	CONSTRAINT pk_till_reading PRIMARY KEY (id), 
	CONSTRAINT ck_till_reading_ended CHECK ((ended_at IS NULL) = (state NOT IN ('done', 'cancelled'))), 
	CONSTRAINT ck_till_reading_state CHECK (state IN ('staging', 'customers', 'products', 'sales', 'again', 'refunds', 'clearing', 'cleared', 'done', 'cancelled')), 
	CONSTRAINT fk_till_reading_till_id_till FOREIGN KEY(till_id) REFERENCES till (id)
);
INSERT INTO "till_reading" VALUES(1,'019cff19b2007226b63c5ab791b7584a','demo','','','done',0,1773806400000000,1773806400000000,12,0,1773720000000000,'{"customers":{"new":2,"changed":0,"same":0},"products":{"new":5,"changed":0,"same":0},"sales":{"new":5,"changed":0,"same":0},"lines":{"new":5,"changed":0,"same":0},"refunds":{"new":0,"changed":0,"same":0},"settled_ours":0,"settled_sales":0,"unsure":0,"over":0,"returns_laid":0,"returns_in_vain":0,"problems":0}');
CREATE TABLE till_refund (
	sale_line_id INTEGER NOT NULL, 
	state VARCHAR(7) NOT NULL, 
	of_sale VARCHAR(60), 
	too_much BOOLEAN NOT NULL, 
	answered_by CHAR(32), 
	answered_at BIGINT, 
	CONSTRAINT pk_till_refund PRIMARY KEY (sale_line_id), 
	CONSTRAINT ck_till_refund_state CHECK (state IN ('waiting', 'unsure', 'ours', 'sale', 'none')), 
	CONSTRAINT ck_till_refund_answered CHECK ((answered_by IS NULL) = (answered_at IS NULL)), 
	CONSTRAINT fk_till_refund_answered_by_colleague FOREIGN KEY(answered_by) REFERENCES colleague (id), 
	CONSTRAINT fk_till_refund_sale_line_id_sale_line FOREIGN KEY(sale_line_id) REFERENCES sale_line (id)
);
CREATE TABLE voucher (
	id VARCHAR(13) NOT NULL, 
	token BLOB NOT NULL, 
	gesture_id CHAR(32) NOT NULL, 
	case_id CHAR(32), 
	wording TEXT NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	for_name VARCHAR(200) NOT NULL, 
	from_name VARCHAR(100) NOT NULL, 
	issued_by CHAR(32), 
	issued_at BIGINT NOT NULL, 
	last_day DATE NOT NULL, 
	personal BOOLEAN NOT NULL, 
	signature BLOB, 
	batch_id CHAR(32), 
	replaces VARCHAR(13), 
	state VARCHAR(12) NOT NULL, 
	CONSTRAINT pk_voucher PRIMARY KEY (id), 
	CONSTRAINT ck_voucher_ready_is_nobodys CHECK (state <> 'ready' OR (batch_id IS NOT NULL AND case_id IS NULL AND issued_by IS NULL)), 
	CONSTRAINT ck_voucher_state CHECK (state IN ('ready', 'issued', 'printed', 'handed_over', 'redeemed', 'void')), 
	CONSTRAINT ck_voucher_given_in_a_case CHECK (state IN ('ready', 'void') OR (case_id IS NOT NULL AND issued_by IS NOT NULL)), 
	CONSTRAINT fk_voucher_batch_id_card_batch FOREIGN KEY(batch_id) REFERENCES card_batch (id), 
	CONSTRAINT fk_voucher_gesture_id_gesture FOREIGN KEY(gesture_id) REFERENCES gesture (id), 
	CONSTRAINT fk_voucher_issued_by_colleague FOREIGN KEY(issued_by) REFERENCES colleague (id), 
	CONSTRAINT fk_voucher_replaces_voucher FOREIGN KEY(replaces) REFERENCES voucher (id), 
	CONSTRAINT uq_voucher_id_issued_by UNIQUE (id, issued_by), 
	CONSTRAINT uq_voucher_replaces UNIQUE (replaces), 
	CONSTRAINT uq_voucher_token UNIQUE (token)
);
INSERT INTO "voucher" VALUES('1VVD8EWWJFEG5',X'0100011DEDA8773927BA0500020000070808DC003C00126EFF793A45CAA7DA626A507E10B682D56183EC853225837C9AABF62E282D61903094C854142A4EC973E2DAB01451583AECE476F9E66690E4422E763C59090B','019cff19b2007025b86622b6f06c144a','019cff19b20079908c460ec1f6d16193','a dessert of your choice at your next visit','en','Nurul Aisyah','Aisyah','019cff19b20076ecb0c932619b810e76',1773806400000000,'2026-05-17',0,NULL,NULL,NULL,'redeemed');
CREATE TABLE voucher_event (
	id CHAR(32) NOT NULL, 
	voucher_id VARCHAR(13) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	at BIGINT NOT NULL, 
	"by" CHAR(32), 
	till_id CHAR(32) NOT NULL, 
	copy_number BIGINT, 
	command CHAR(32) NOT NULL, 
	CONSTRAINT pk_voucher_event PRIMARY KEY (id), 
	CONSTRAINT ck_voucher_event_kind CHECK (kind IN ('ready', 'issued', 'activated', 'printed', 'handed_over', 'taken_back', 'redeemed', 'undone', 'void')), 
	CONSTRAINT fk_voucher_event_by_colleague FOREIGN KEY("by") REFERENCES colleague (id), 
	CONSTRAINT fk_voucher_event_till_id_till FOREIGN KEY(till_id) REFERENCES till (id), 
	CONSTRAINT fk_voucher_event_voucher_id_voucher FOREIGN KEY(voucher_id) REFERENCES voucher (id)
);
INSERT INTO "voucher_event" VALUES('019cff19b2007bf08073db75200e9035','1VVD8EWWJFEG5','issued',1773806400000000,'019cff19b20076ecb0c932619b810e76','019cff19b2007226b63c5ab791b7584a',NULL,'2414814e7e6645d78ce492bbf1612c7e');
INSERT INTO "voucher_event" VALUES('019cff19b20074a08c36fe5dd8a57584','1VVD8EWWJFEG5','printed',1773806400000000,'019cff19b20076ecb0c932619b810e76','019cff19b2007226b63c5ab791b7584a',1,'637cf8df2821486692772ebf98e2a04a');
INSERT INTO "voucher_event" VALUES('019cff19b200766a82c8297eee73f8a9','1VVD8EWWJFEG5','handed_over',1773806400000000,'019cff19b20076ecb0c932619b810e76','019cff19b2007226b63c5ab791b7584a',NULL,'28c25d4a14674e1cad0e698efd6e0197');
INSERT INTO "voucher_event" VALUES('019cff19b20071a58c69904d4eaa8de2','1VVD8EWWJFEG5','redeemed',1773806400000000,'019cff19b2007c46ac888696008a05a6','019cff19b2007226b63c5ab791b7584a',NULL,'79c1ceb113f441de80da40e6f02afed7');
CREATE TABLE voucher_key_list (
	number BIGINT NOT NULL, 
	signed BLOB NOT NULL, 
	CONSTRAINT pk_voucher_key_list PRIMARY KEY (number)
);
INSERT INTO "voucher_key_list" VALUES(1,X'7B22666F726D6174223A312C226B657973223A5B7B226B65795F6964223A312C2274696C6C5F6964223A2230313963666631392D623230302D373232362D623633632D356162373931623735383461222C227075626C69635F6B6579223A22736F69624D564B56615A6A465A6751776A79733249704F763330584D59517068484E66707654556E4F78513D222C2266697273745F646179223A22323032362D30332D3138222C226C6173745F646179223A6E756C6C2C227374617465223A22616374697665222C22636F756E746572223A307D5D2C227369676E6174757265223A224D4A797446556C6C7553476E712F3279662F6D5274624A436F41754B592B564F542B5266325679456B30527A316165306E386345515938584E3672645564496C31684151686442685967635A4565316443346F3744673D3D227D');
CREATE TABLE words_read (
	language VARCHAR(5) NOT NULL, 
	read_at BIGINT NOT NULL, 
	confirmed_by CHAR(32) NOT NULL, 
	CONSTRAINT pk_words_read PRIMARY KEY (language), 
	CONSTRAINT fk_words_read_confirmed_by_colleague FOREIGN KEY(confirmed_by) REFERENCES colleague (id)
);
CREATE INDEX ix_customer_joined_to ON customer (joined_to);
CREATE INDEX ix_print_job_title ON print_job (title);
CREATE INDEX ix_product_barcode ON product (barcode);
CREATE INDEX ix_product_category ON product (category);
CREATE INDEX ix_product_name ON product (name);
CREATE INDEX ix_product_sku ON product (sku);
CREATE INDEX ix_staged_customer_reading_id_number ON staged_customer (reading_id, number);
CREATE INDEX ix_staged_product_reading_id_number ON staged_product (reading_id, number);
CREATE INDEX ix_staged_sale_reading_id_number ON staged_sale (reading_id, number);
CREATE INDEX ix_approval_case_id ON approval (case_id);
CREATE INDEX ix_badge_colleague_id ON badge (colleague_id);
CREATE INDEX ix_code_secret_colleague_id ON code_secret (colleague_id);
CREATE INDEX ix_journal_entry_at ON journal_entry (at);
CREATE INDEX ix_journal_entry_subject ON journal_entry (subject);
CREATE INDEX ix_not_the_same_other_id ON not_the_same (other_id);
CREATE INDEX ix_paper_list_colleague_id ON paper_list (colleague_id);
CREATE INDEX ix_product_key_key_product_id ON product_key ("key", product_id);
CREATE INDEX ix_product_key_product_id_key ON product_key (product_id, "key");
CREATE INDEX ix_recovery_case_customer_id ON recovery_case (customer_id);
CREATE INDEX ix_recovery_case_open ON recovery_case (closed_at, opened_at);
CREATE INDEX ix_set_part_part_id ON set_part (part_id);
CREATE INDEX ix_stock_count_gesture_id ON stock_count (gesture_id);
CREATE INDEX ix_till_customer_customer_id ON till_customer (customer_id);
CREATE INDEX ix_till_reading_source_started_at ON till_reading (source, started_at);
CREATE INDEX ix_budget_movement_account_id ON budget_movement (account_id);
CREATE INDEX ix_budget_movement_cause_id ON budget_movement (cause_id);
CREATE INDEX ix_code_request_case_id ON code_request (case_id);
CREATE INDEX ix_follow_up_customer_id ON follow_up (customer_id);
CREATE INDEX ix_follow_up_due_on ON follow_up (due_on);
CREATE UNIQUE INDEX uq_follow_up_one_a_case ON follow_up (case_id) WHERE state <> 'withdrawn';
CREATE INDEX ix_sale_card_last4 ON sale (card_last4) WHERE card_last4 IS NOT NULL;
CREATE INDEX ix_sale_sold_at ON sale (sold_at);
CREATE INDEX ix_sale_till_customer_id_sold_at ON sale (till_customer_id, sold_at);
CREATE INDEX ix_voucher_batch_id ON voucher (batch_id);
CREATE INDEX ix_voucher_case_id ON voucher (case_id);
CREATE INDEX ix_awaited_customer_source_number ON awaited_customer (source, number);
CREATE INDEX ix_code_miss_missed_at ON code_miss (missed_at);
CREATE INDEX ix_given_gesture_customer_id ON given_gesture (customer_id);
CREATE UNIQUE INDEX uq_given_gesture_one_a_case ON given_gesture (case_id) WHERE state <> 'released';
CREATE INDEX ix_sale_line_product_id_sold_at_quantity_paid_minor ON sale_line (product_id, sold_at, quantity, paid_minor);
CREATE INDEX ix_sale_line_sold_day_unit_minor_product_id ON sale_line (sold_day, unit_minor, product_id);
CREATE INDEX ix_voucher_event_voucher_id ON voucher_event (voucher_id);
CREATE INDEX ix_case_line_case_id ON case_line (case_id);
CREATE INDEX ix_goods_return_case_line_id ON goods_return (case_line_id);
CREATE INDEX ix_goods_return_sale_line_id ON goods_return (sale_line_id);
CREATE INDEX ix_laid_refund_sale_line_id_refunded_at ON laid_refund (sale_line_id, refunded_at);
CREATE INDEX ix_till_refund_state_sale_line_id ON till_refund (state, sale_line_id);
CREATE TRIGGER person_index_on_insert AFTER INSERT ON person_key BEGIN INSERT INTO person_index(rowid, keys) VALUES (NEW.till_customer_id, NEW.keys); END;
CREATE TRIGGER person_index_on_delete AFTER DELETE ON person_key BEGIN INSERT INTO person_index(person_index, rowid, keys) VALUES ('delete', OLD.till_customer_id, OLD.keys); END;
CREATE TRIGGER person_index_on_update AFTER UPDATE ON person_key BEGIN INSERT INTO person_index(person_index, rowid, keys) VALUES ('delete', OLD.till_customer_id, OLD.keys); INSERT INTO person_index(rowid, keys) VALUES (NEW.till_customer_id, NEW.keys); END;
CREATE TRIGGER guard_budget_movement_no_update BEFORE UPDATE ON budget_movement FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'budget_movement is never changed'); END;
CREATE TRIGGER guard_budget_movement_no_delete BEFORE DELETE ON budget_movement FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'budget_movement is never deleted'); END;
CREATE TRIGGER guard_stock_count_no_update BEFORE UPDATE ON stock_count FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'stock_count is never changed'); END;
CREATE TRIGGER guard_stock_count_no_delete BEFORE DELETE ON stock_count FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'stock_count is never deleted'); END;
CREATE TRIGGER guard_reset_code_used_once BEFORE UPDATE OF used_at ON reset_code FOR EACH ROW WHEN (OLD.used_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a reset code is used once'); END;
CREATE TRIGGER guard_approval_policy_no_update BEFORE UPDATE ON approval_policy FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'approval_policy is never changed'); END;
CREATE TRIGGER guard_approval_policy_no_delete BEFORE DELETE ON approval_policy FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'approval_policy is never deleted'); END;
CREATE TRIGGER guard_badge_stays_revoked BEFORE UPDATE OF revoked_at ON badge FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NULL) BEGIN SELECT RAISE(ABORT, 'a lost badge stays so'); END;
CREATE TRIGGER guard_code_request_used_once BEFORE UPDATE OF used_at ON code_request FOR EACH ROW WHEN (OLD.used_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'a code is used once'); END;
CREATE TRIGGER guard_code_miss_no_update BEFORE UPDATE ON code_miss FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'code_miss is never changed'); END;
CREATE TRIGGER guard_code_miss_no_delete BEFORE DELETE ON code_miss FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'code_miss is never deleted'); END;
CREATE TRIGGER guard_recovery_case_gesture_keeps_its_ground BEFORE UPDATE OF fixed_at, cared_at, swap, hurt ON recovery_case FOR EACH ROW WHEN ((NEW.fixed_at IS NULL OR NEW.cared_at IS NULL OR NEW.swap OR NEW.hurt) AND EXISTS (SELECT 1 FROM given_gesture WHERE case_id = NEW.id AND state <> 'released')) BEGIN SELECT RAISE(ABORT, 'a gesture comes after the fix and the apology'); END;
CREATE TRIGGER guard_given_gesture_no_way_back BEFORE UPDATE OF state ON given_gesture FOR EACH ROW WHEN (OLD.state = 'released' AND NEW.state <> 'released') BEGIN SELECT RAISE(ABORT, 'a gesture that was taken back stays so'); END;
CREATE TRIGGER guard_given_gesture_after_fix_and_care BEFORE INSERT ON given_gesture FOR EACH ROW WHEN ((SELECT fixed_at IS NULL OR cared_at IS NULL OR swap OR hurt FROM recovery_case WHERE id = NEW.case_id)) BEGIN SELECT RAISE(ABORT, 'a gesture comes after the fix and the apology'); END;
CREATE TRIGGER guard_house_rule_no_update BEFORE UPDATE ON house_rule FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'house_rule is never changed'); END;
CREATE TRIGGER guard_house_rule_no_delete BEFORE DELETE ON house_rule FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'house_rule is never deleted'); END;
CREATE TRIGGER guard_journal_entry_no_update BEFORE UPDATE ON journal_entry FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'journal_entry is never changed'); END;
CREATE TRIGGER guard_journal_entry_no_delete BEFORE DELETE ON journal_entry FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'journal_entry is never deleted'); END;
CREATE TRIGGER guard_voucher_key_list_no_update BEFORE UPDATE ON voucher_key_list FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'voucher_key_list is never changed'); END;
CREATE TRIGGER guard_voucher_key_list_no_delete BEFORE DELETE ON voucher_key_list FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'voucher_key_list is never deleted'); END;
CREATE TRIGGER guard_voucher_event_no_update BEFORE UPDATE ON voucher_event FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'voucher_event is never changed'); END;
CREATE TRIGGER guard_voucher_event_no_delete BEFORE DELETE ON voucher_event FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'voucher_event is never deleted'); END;
CREATE TRIGGER guard_redemption_no_update BEFORE UPDATE ON redemption FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'redemption is never changed'); END;
CREATE TRIGGER guard_redemption_no_delete BEFORE DELETE ON redemption FOR EACH ROW WHEN ((SELECT count(*) FROM voucher_event WHERE voucher_id = OLD.voucher_id AND kind = 'undone') < (SELECT count(*) FROM voucher_event WHERE voucher_id = OLD.voucher_id AND kind = 'redeemed')) BEGIN SELECT RAISE(ABORT, 'a use is only undone on record'); END;
CREATE TRIGGER guard_voucher_signed_stays BEFORE UPDATE OF id, token, gesture_id, issued_at, last_day, personal, batch_id, replaces ON voucher FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'what a voucher was signed for is never changed'); END;
CREATE TRIGGER guard_voucher_given_stays BEFORE UPDATE OF case_id, issued_by ON voucher FOR EACH ROW WHEN (OLD.batch_id IS NULL OR OLD.state NOT IN ('ready', 'printed')) BEGIN SELECT RAISE(ABORT, 'only a ready card that nobody has yet is given in a case'); END;
CREATE TRIGGER guard_voucher_printed_stays BEFORE UPDATE OF wording, language, for_name, from_name, signature ON voucher FOR EACH ROW WHEN (OLD.state <> 'issued') BEGIN SELECT RAISE(ABORT, 'what was printed is never edited'); END;
CREATE TRIGGER guard_voucher_no_way_back BEFORE UPDATE OF state ON voucher FOR EACH ROW WHEN ((OLD.state = 'void' AND NEW.state <> 'void') OR (OLD.state = 'redeemed' AND NEW.state <> 'redeemed' AND (NEW.state <> 'handed_over' OR EXISTS (SELECT 1 FROM redemption WHERE voucher_id = OLD.id)))) BEGIN SELECT RAISE(ABORT, 'a used or cancelled voucher stays so'); END;
CREATE TRIGGER guard_voucher_replaced_once BEFORE INSERT ON voucher FOR EACH ROW WHEN (NEW.replaces IS NOT NULL AND NOT EXISTS (SELECT 1 FROM voucher AS lost WHERE lost.id = NEW.replaces AND lost.state = 'void' AND lost.replaces IS NULL)) BEGIN SELECT RAISE(ABORT, 'a lost card is given anew once, when it is cancelled'); END;
CREATE TRIGGER guard_redemption_not_by_maker BEFORE INSERT ON redemption FOR EACH ROW WHEN (NEW.redeemed_by = (SELECT made_by FROM card_batch JOIN voucher ON voucher.batch_id = card_batch.id WHERE voucher.id = NEW.voucher_id)) BEGIN SELECT RAISE(ABORT, 'nobody takes in a ready card of their own making'); END;
CREATE TRIGGER guard_redemption_personal_stays_personal BEFORE INSERT ON redemption FOR EACH ROW WHEN (NEW.by_friend AND (SELECT personal FROM voucher WHERE id = NEW.voucher_id)) BEGIN SELECT RAISE(ABORT, 'a personal voucher is not for a friend'); END;
COMMIT;
CREATE VIRTUAL TABLE person_index USING fts5(keys, content='person_key', content_rowid='till_customer_id', detail=none, columnsize=0, tokenize='ascii');
CREATE VIRTUAL TABLE person_index_keys USING fts5vocab(person_index, 'row');
INSERT INTO person_index(person_index) VALUES ('rebuild');
