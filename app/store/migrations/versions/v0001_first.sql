CREATE TABLE account (
	id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	address TEXT NOT NULL,
	config TEXT NOT NULL,
	paused BOOLEAN NOT NULL,
	removed BOOLEAN NOT NULL,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (name)
);;
CREATE TABLE cursor (
	account INTEGER NOT NULL,
	stream TEXT NOT NULL,
	value TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (account, stream)
);;
CREATE TABLE health (
	account INTEGER NOT NULL,
	last_poll BIGINT,
	problem TEXT,
	params TEXT,
	problem_at BIGINT,
	size_limit INTEGER,
	longest INTEGER,
	standing_at BIGINT,
	quota_used BIGINT,
	quota_limit BIGINT,
	sign_in_ends BIGINT,
	calls_left INTEGER,
	calls_most INTEGER,
	calls_until BIGINT,
	wait_until BIGINT,
	ahead INTEGER,
	PRIMARY KEY (account)
);;
CREATE TABLE usage (
	account INTEGER NOT NULL,
	day TEXT NOT NULL,
	looks INTEGER NOT NULL,
	requests INTEGER NOT NULL,
	PRIMARY KEY (account, day)
);;
CREATE TABLE missing (
	account INTEGER NOT NULL,
	folder TEXT NOT NULL,
	gone INTEGER NOT NULL,
	known INTEGER NOT NULL,
	since BIGINT NOT NULL,
	accepted BOOLEAN NOT NULL,
	PRIMARY KEY (account, folder)
);;
CREATE TABLE audit (
	account INTEGER NOT NULL,
	folder TEXT NOT NULL,
	day TEXT NOT NULL,
	on_server INTEGER NOT NULL,
	known INTEGER NOT NULL,
	at BIGINT NOT NULL,
	PRIMARY KEY (account, folder, day)
);;
CREATE TABLE participant (
	conversation INTEGER NOT NULL,
	identity INTEGER NOT NULL,
	role TEXT NOT NULL,
	since BIGINT NOT NULL,
	how TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (conversation, identity)
)
 WITHOUT ROWID;;
CREATE INDEX participant_identity ON participant (identity);;
CREATE TABLE conversation_tag (
	conversation INTEGER NOT NULL,
	tag TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (conversation, tag)
);;
CREATE TABLE move (
	id INTEGER NOT NULL,
	message INTEGER NOT NULL,
	source INTEGER NOT NULL,
	target INTEGER NOT NULL,
	command INTEGER NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE TABLE customer (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	language TEXT DEFAULT '' NOT NULL,
	company TEXT DEFAULT '' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	zone TEXT DEFAULT '' NOT NULL,
	place TEXT DEFAULT '' NOT NULL,
	merged_into INTEGER,
	joined_to INTEGER,
	joined_at BIGINT,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(merged_into) REFERENCES customer (id),
	FOREIGN KEY(joined_to) REFERENCES customer (id)
);;
CREATE INDEX customer_joined ON customer (joined_to) WHERE joined_to IS NOT NULL;;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;;
CREATE TABLE opt_out (
	account INTEGER NOT NULL,
	identity INTEGER NOT NULL,
	since BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (account, identity)
);;
CREATE TABLE customer_tag (
	customer INTEGER NOT NULL,
	tag TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (customer, tag)
);;
CREATE TABLE customer_field (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	choices TEXT NOT NULL,
	position INTEGER NOT NULL,
	removed BOOLEAN NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE TABLE customer_value (
	customer INTEGER NOT NULL,
	field INTEGER NOT NULL,
	value TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (customer, field)
);;
CREATE TABLE customer_apart (
	one INTEGER NOT NULL,
	other INTEGER NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (one, other)
);;
CREATE TABLE block (
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (kind, value)
);;
CREATE TABLE erased (
	hash BLOB NOT NULL,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (hash)
);;
CREATE TABLE unlink (
	sha256 BLOB NOT NULL,
	PRIMARY KEY (sha256)
);;
CREATE TABLE customer_row (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	sort_name TEXT NOT NULL,
	company TEXT NOT NULL,
	address TEXT NOT NULL,
	addresses TEXT NOT NULL,
	channels TEXT NOT NULL,
	tags TEXT NOT NULL,
	also TEXT NOT NULL,
	conversations INTEGER NOT NULL,
	last_at BIGINT NOT NULL,
	version INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX customer_row_busy ON customer_row (conversations DESC, last_at DESC, id);;
CREATE INDEX customer_row_company ON customer_row (company) WHERE company != '';;
CREATE INDEX customer_row_last ON customer_row (last_at DESC, id);;
CREATE INDEX customer_row_name ON customer_row (sort_name, id);;
CREATE TABLE workspace (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	message_key BLOB NOT NULL,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE TABLE counter (
	name TEXT NOT NULL,
	value INTEGER NOT NULL,
	PRIMARY KEY (name)
);;
CREATE TABLE command (
	id INTEGER NOT NULL,
	seq INTEGER NOT NULL,
	kind TEXT NOT NULL,
	version INTEGER NOT NULL,
	payload TEXT NOT NULL,
	agent INTEGER,
	desk INTEGER NOT NULL,
	at BIGINT NOT NULL,
	cause TEXT NOT NULL,
	batch INTEGER,
	inverse TEXT,
	undone_by INTEGER,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (seq)
);;
CREATE INDEX command_batch ON command (batch) WHERE batch IS NOT NULL;;
CREATE TABLE event (
	id INTEGER NOT NULL,
	command INTEGER NOT NULL,
	conversation INTEGER,
	agent INTEGER,
	kind TEXT NOT NULL,
	at BIGINT NOT NULL,
	"before" TEXT NOT NULL,
	"after" TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX event_conversation ON event (conversation, at);;
CREATE TABLE tombstone (
	table_name TEXT NOT NULL,
	id INTEGER NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (table_name, id)
);;
CREATE TABLE setting (
	scope TEXT NOT NULL,
	owner INTEGER NOT NULL,
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (scope, owner, "key")
);;
CREATE TABLE article (
	id INTEGER NOT NULL,
	agent INTEGER,
	folder TEXT NOT NULL,
	title TEXT NOT NULL,
	tags TEXT NOT NULL,
	languages TEXT NOT NULL,
	content TEXT NOT NULL,
	words TEXT NOT NULL,
	owner INTEGER,
	review_by TEXT,
	created_at BIGINT NOT NULL,
	changed_at BIGINT NOT NULL,
	changed_by INTEGER,
	trashed_at BIGINT,
	audience TEXT NOT NULL,
	state TEXT NOT NULL,
	edited BOOLEAN NOT NULL,
	older BOOLEAN NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX article_living ON article (rev) WHERE trashed_at IS NULL;;
CREATE TABLE article_version (
	article INTEGER NOT NULL,
	number INTEGER NOT NULL,
	content TEXT NOT NULL,
	at BIGINT NOT NULL,
	until BIGINT NOT NULL,
	agent INTEGER,
	rev INTEGER NOT NULL,
	PRIMARY KEY (article, number)
)
 WITHOUT ROWID;;
CREATE TABLE article_file (
	article INTEGER NOT NULL,
	sha256 BLOB NOT NULL,
	name TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (article, sha256, name)
)
 WITHOUT ROWID;;
CREATE TABLE article_address (
	language TEXT NOT NULL,
	slug TEXT NOT NULL,
	article INTEGER NOT NULL,
	public BOOLEAN NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (language, slug)
)
 WITHOUT ROWID;;
CREATE TABLE article_given (
	id INTEGER NOT NULL,
	article INTEGER NOT NULL,
	language TEXT NOT NULL,
	conversation INTEGER NOT NULL,
	question TEXT NOT NULL,
	how TEXT NOT NULL,
	version INTEGER NOT NULL,
	passage TEXT NOT NULL,
	agent INTEGER,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX article_given_article ON article_given (article);;
CREATE INDEX article_given_conversation ON article_given (conversation);;
CREATE TABLE article_vote (
	article INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	agent INTEGER NOT NULL,
	value INTEGER NOT NULL,
	question TEXT NOT NULL,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (article, conversation, agent)
)
 WITHOUT ROWID;;
CREATE TABLE article_heard (
	message INTEGER NOT NULL,
	article INTEGER NOT NULL,
	identity INTEGER NOT NULL,
	value INTEGER NOT NULL,
	said INTEGER NOT NULL,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message)
);;
CREATE INDEX article_heard_article ON article_heard (article, identity);;
CREATE INDEX article_heard_said ON article_heard (said);;
CREATE TABLE article_gap (
	conversation INTEGER NOT NULL,
	question TEXT NOT NULL,
	language TEXT NOT NULL,
	at BIGINT NOT NULL,
	article INTEGER,
	rev INTEGER NOT NULL,
	PRIMARY KEY (conversation)
);;
CREATE TABLE kb_piece (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	kind TEXT NOT NULL,
	answer INTEGER NOT NULL,
	language TEXT NOT NULL,
	version INTEGER NOT NULL,
	title TEXT NOT NULL,
	body TEXT NOT NULL,
	asked TEXT NOT NULL,
	title_stems TEXT NOT NULL,
	body_stems TEXT NOT NULL,
	asked_stems TEXT NOT NULL
);;
CREATE INDEX kb_piece_answer ON kb_piece (answer, version);;
CREATE INDEX kb_piece_language ON kb_piece (language, kind);;
CREATE TABLE kb_vector (
	piece INTEGER NOT NULL,
	part INTEGER NOT NULL,
	model TEXT NOT NULL,
	vector BLOB NOT NULL,
	PRIMARY KEY (piece, part)
)
 WITHOUT ROWID;;
CREATE TABLE message_text (
	message INTEGER NOT NULL,
	body TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message)
);;
CREATE TABLE cost (
	message INTEGER NOT NULL,
	account INTEGER NOT NULL,
	at BIGINT NOT NULL,
	micros INTEGER NOT NULL,
	unit TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message)
);;
CREATE INDEX cost_account ON cost (account, at);;
CREATE TABLE former (
	message INTEGER NOT NULL,
	at BIGINT NOT NULL,
	body TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message, at)
);;
CREATE TABLE source (
	message INTEGER NOT NULL,
	sha256 BLOB NOT NULL,
	size INTEGER NOT NULL,
	codec TEXT NOT NULL,
	data BLOB NOT NULL,
	pack INTEGER,
	text_start INTEGER,
	text_length INTEGER,
	start INTEGER,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message)
);;
CREATE INDEX source_blob ON source (sha256) WHERE codec = 'blob';;
CREATE TABLE pack (
	id INTEGER NOT NULL,
	last INTEGER NOT NULL,
	texts BLOB NOT NULL,
	data BLOB NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE TABLE attachment (
	message INTEGER NOT NULL,
	part TEXT NOT NULL,
	name TEXT NOT NULL,
	type TEXT NOT NULL,
	size INTEGER NOT NULL,
	sha256 BLOB NOT NULL,
	content_id TEXT NOT NULL,
	inline BOOLEAN NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message, part)
);;
CREATE INDEX attachment_image ON attachment (message) WHERE type >= 'image/' AND type < 'image0';;
CREATE TABLE call (
	message INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	outgoing BOOLEAN NOT NULL,
	rang INTEGER,
	talked INTEGER,
	recording TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message)
);;
CREATE TABLE location (
	account INTEGER NOT NULL,
	folder TEXT NOT NULL,
	uidvalidity INTEGER NOT NULL,
	uid INTEGER NOT NULL,
	message INTEGER NOT NULL,
	marks INTEGER NOT NULL,
	wanted INTEGER NOT NULL,
	filed INTEGER NOT NULL,
	gone_at BIGINT,
	rev INTEGER NOT NULL,
	PRIMARY KEY (account, folder, uidvalidity, uid)
)
 WITHOUT ROWID;;
CREATE INDEX location_message ON location (message);;
CREATE INDEX location_wanted ON location (account) WHERE wanted != 0;;
CREATE TABLE receipt (
	message INTEGER NOT NULL,
	account INTEGER NOT NULL,
	read_at BIGINT NOT NULL,
	told_at BIGINT,
	rev INTEGER NOT NULL,
	PRIMARY KEY (message)
);;
CREATE INDEX receipt_owed ON receipt (account) WHERE told_at IS NULL;;
CREATE TABLE link (
	account INTEGER NOT NULL,
	hash INTEGER NOT NULL,
	role INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	message INTEGER NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (account, hash, role, conversation, message)
)
 WITHOUT ROWID;;
CREATE TABLE clean_html (
	message INTEGER NOT NULL,
	policy INTEGER NOT NULL,
	value BLOB NOT NULL,
	PRIMARY KEY (message)
);;
CREATE TABLE remote_picture (
	message INTEGER NOT NULL,
	url TEXT NOT NULL,
	data BLOB NOT NULL,
	PRIMARY KEY (message, url)
);;
CREATE TABLE outbox (
	id INTEGER NOT NULL,
	message INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	account INTEGER NOT NULL,
	send_id TEXT NOT NULL,
	message_id TEXT NOT NULL,
	sender TEXT NOT NULL,
	state TEXT NOT NULL,
	due_at BIGINT,
	tries INTEGER NOT NULL,
	reason TEXT NOT NULL,
	filing TEXT NOT NULL,
	seen INTEGER,
	answers BOOLEAN NOT NULL,
	sha256 BLOB NOT NULL,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (message),
	UNIQUE (send_id),
	UNIQUE (message_id)
);;
CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('held', 'queued', 'retrying', 'sending', 'committed');;
CREATE INDEX outbox_eyes ON outbox (conversation) WHERE state IN ('failed', 'partial', 'unknown', 'paused');;
CREATE INDEX outbox_filing ON outbox (filing) WHERE filing = 'pending';;
CREATE TABLE outbox_recipient (
	outbox INTEGER NOT NULL,
	address TEXT NOT NULL,
	state TEXT NOT NULL,
	reply TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (outbox, address)
);;
CREATE TABLE outbox_attempt (
	id INTEGER NOT NULL,
	outbox INTEGER NOT NULL,
	at BIGINT NOT NULL,
	stage TEXT NOT NULL,
	outcome TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX outbox_attempt_outbox ON outbox_attempt (outbox);;
CREATE TABLE playbook (
	id INTEGER NOT NULL,
	agent INTEGER,
	folder TEXT NOT NULL,
	title TEXT NOT NULL,
	tags TEXT NOT NULL,
	languages TEXT NOT NULL,
	content TEXT NOT NULL,
	words TEXT NOT NULL,
	owner INTEGER,
	review_by TEXT,
	created_at BIGINT NOT NULL,
	changed_at BIGINT NOT NULL,
	changed_by INTEGER,
	trashed_at BIGINT,
	steps INTEGER NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX playbook_living ON playbook (rev) WHERE trashed_at IS NULL;;
CREATE TABLE playbook_run (
	id INTEGER NOT NULL,
	playbook INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	content TEXT NOT NULL,
	steps INTEGER NOT NULL,
	settled INTEGER NOT NULL,
	started_by INTEGER,
	started_at BIGINT NOT NULL,
	finished_by INTEGER,
	finished_at BIGINT,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX playbook_run_conversation ON playbook_run (conversation);;
CREATE INDEX playbook_run_open ON playbook_run (conversation) WHERE finished_at IS NULL;;
CREATE INDEX playbook_run_playbook ON playbook_run (playbook);;
CREATE TABLE playbook_mark (
	run INTEGER NOT NULL,
	step INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	state TEXT NOT NULL,
	note TEXT NOT NULL,
	agent INTEGER,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (run, step)
)
 WITHOUT ROWID;;
CREATE TABLE saved_search (
	id INTEGER NOT NULL,
	agent INTEGER,
	name TEXT NOT NULL,
	"query" TEXT NOT NULL,
	position INTEGER NOT NULL,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX saved_search_agent ON saved_search (agent);;
CREATE TABLE summary (
	conversation INTEGER NOT NULL,
	number INTEGER NOT NULL,
	status TEXT NOT NULL,
	priority TEXT NOT NULL,
	assignee INTEGER,
	waiting_since BIGINT,
	snoozed_until BIGINT,
	pinned_at BIGINT,
	last_at BIGINT NOT NULL,
	news_at BIGINT,
	messages INTEGER NOT NULL,
	related INTEGER NOT NULL,
	send_state TEXT,
	customer INTEGER,
	customer_name TEXT NOT NULL,
	address TEXT NOT NULL,
	channel TEXT NOT NULL,
	channels TEXT NOT NULL,
	tags TEXT NOT NULL,
	subject TEXT NOT NULL,
	last_message INTEGER,
	version INTEGER NOT NULL,
	wait_key INTEGER GENERATED ALWAYS AS (coalesce(waiting_since, 72057594037927936 - last_at)) VIRTUAL,
	rank_key INTEGER GENERATED ALWAYS AS (coalesce(waiting_since, 72057594037927936 - last_at) + CASE priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 144115188075855872
WHEN 'low' THEN 432345564227567616 ELSE 288230376151711744 END) VIRTUAL,
	PRIMARY KEY (conversation)
);;
CREATE INDEX summary_assigned ON summary (assignee, last_at DESC) WHERE assignee IS NOT NULL;;
CREATE INDEX summary_assignee ON summary (assignee, last_at DESC, conversation, pinned_at) WHERE status = 'open';;
CREATE INDEX summary_assignee_rank ON summary (assignee, rank_key, conversation, pinned_at) WHERE status = 'open';;
CREATE INDEX summary_assignee_wait ON summary (assignee, wait_key, conversation, pinned_at) WHERE status = 'open';;
CREATE INDEX summary_channel ON summary (status, channel, conversation) WHERE status IN ('open', 'waiting', 'snoozed');;
CREATE INDEX summary_customer ON summary (customer, last_at DESC);;
CREATE INDEX summary_last ON summary (last_at DESC, conversation, pinned_at);;
CREATE INDEX summary_pinned ON summary (conversation) WHERE pinned_at IS NOT NULL;;
CREATE INDEX summary_rank ON summary (status, rank_key, conversation, pinned_at, waiting_since) WHERE status IN ('open', 'waiting', 'snoozed');;
CREATE INDEX summary_snoozed ON summary (snoozed_until, conversation, pinned_at) WHERE status = 'snoozed';;
CREATE INDEX summary_status ON summary (status, last_at DESC, conversation, pinned_at, waiting_since);;
CREATE INDEX summary_wait ON summary (status, wait_key, conversation, pinned_at, waiting_since) WHERE status IN ('open', 'waiting', 'snoozed');;
CREATE TABLE tally (
	status TEXT NOT NULL,
	assignee INTEGER NOT NULL,
	waits INTEGER NOT NULL,
	channel TEXT NOT NULL,
	priority TEXT NOT NULL,
	n INTEGER NOT NULL,
	PRIMARY KEY (status, assignee, waits, channel, priority)
);;
CREATE TABLE summary_tag (
	conversation INTEGER NOT NULL,
	tag TEXT NOT NULL,
	PRIMARY KEY (conversation, tag)
)
 WITHOUT ROWID;;
CREATE INDEX summary_tag_tag ON summary_tag (tag, conversation);;
CREATE TABLE unread (
	agent INTEGER NOT NULL,
	status TEXT NOT NULL,
	conversation INTEGER NOT NULL,
	PRIMARY KEY (agent, status, conversation)
)
 WITHOUT ROWID;;
CREATE TABLE tag_tally (
	tag TEXT NOT NULL,
	status TEXT NOT NULL,
	assignee INTEGER NOT NULL,
	waits INTEGER NOT NULL,
	n INTEGER NOT NULL,
	PRIMARY KEY (tag, status, assignee, waits)
);;
CREATE TABLE agent (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (name)
);;
CREATE TABLE read_mark (
	agent INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	message INTEGER NOT NULL,
	at BIGINT NOT NULL,
	marked INTEGER NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (agent, conversation)
);;
CREATE TABLE draft (
	conversation INTEGER NOT NULL,
	agent INTEGER NOT NULL,
	mode TEXT NOT NULL,
	body TEXT NOT NULL,
	letter TEXT NOT NULL,
	updated_at BIGINT NOT NULL,
	PRIMARY KEY (conversation, agent, mode)
);;
CREATE TABLE sent_letter (
	outbox INTEGER NOT NULL,
	letter TEXT NOT NULL,
	at BIGINT NOT NULL,
	PRIMARY KEY (outbox)
);;
CREATE TABLE template (
	id INTEGER NOT NULL,
	agent INTEGER,
	folder TEXT NOT NULL,
	title TEXT NOT NULL,
	tags TEXT NOT NULL,
	languages TEXT NOT NULL,
	content TEXT NOT NULL,
	words TEXT NOT NULL,
	owner INTEGER,
	review_by TEXT,
	created_at BIGINT NOT NULL,
	changed_at BIGINT NOT NULL,
	changed_by INTEGER,
	trashed_at BIGINT,
	code TEXT NOT NULL,
	channels TEXT NOT NULL,
	macro BOOLEAN NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX template_code ON template (lower(code));;
CREATE INDEX template_living ON template (rev) WHERE trashed_at IS NULL;;
CREATE TABLE template_file (
	template INTEGER NOT NULL,
	sha256 BLOB NOT NULL,
	name TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (template, sha256, name)
)
 WITHOUT ROWID;;
CREATE TABLE template_use (
	template INTEGER NOT NULL,
	agent INTEGER NOT NULL,
	uses INTEGER NOT NULL,
	last_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (template, agent)
)
 WITHOUT ROWID;;
CREATE TABLE template_given (
	id INTEGER NOT NULL,
	template INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	question TEXT NOT NULL,
	agent INTEGER,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id)
);;
CREATE INDEX template_given_conversation ON template_given (conversation);;
CREATE INDEX template_given_template ON template_given (template);;
CREATE TABLE template_vote (
	template INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	agent INTEGER NOT NULL,
	value INTEGER NOT NULL,
	question TEXT NOT NULL,
	at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (template, conversation, agent)
)
 WITHOUT ROWID;;
CREATE TABLE conversation (
	id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	account INTEGER,
	customer INTEGER,
	subject TEXT NOT NULL,
	base_subject TEXT NOT NULL,
	status TEXT NOT NULL,
	priority TEXT NOT NULL,
	assignee INTEGER,
	waiting_since BIGINT,
	snoozed_until BIGINT,
	snoozed_wall TEXT,
	snoozed_zone TEXT,
	pinned_at BIGINT,
	related_to INTEGER,
	merged_into INTEGER,
	created_at BIGINT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (number),
	FOREIGN KEY(account) REFERENCES account (id),
	FOREIGN KEY(customer) REFERENCES customer (id),
	FOREIGN KEY(assignee) REFERENCES agent (id),
	FOREIGN KEY(merged_into) REFERENCES conversation (id)
);;
CREATE INDEX conversation_account ON conversation (account);;
CREATE INDEX conversation_customer ON conversation (customer);;
CREATE INDEX conversation_live_subject ON conversation (customer, base_subject) WHERE status IN ('open', 'waiting', 'snoozed');;
CREATE INDEX conversation_merged ON conversation (merged_into) WHERE merged_into IS NOT NULL;;
CREATE INDEX conversation_related ON conversation (related_to) WHERE related_to IS NOT NULL;;
CREATE INDEX conversation_snoozed ON conversation (snoozed_until) WHERE status = 'snoozed';;
CREATE TABLE identity (
	id INTEGER NOT NULL,
	customer INTEGER,
	kind TEXT NOT NULL,
	address TEXT NOT NULL,
	shown TEXT NOT NULL,
	name TEXT NOT NULL,
	loose TEXT DEFAULT '' NOT NULL,
	main BOOLEAN DEFAULT '0' NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (kind, address),
	FOREIGN KEY(customer) REFERENCES customer (id)
);;
CREATE INDEX identity_customer ON identity (customer);;
CREATE INDEX identity_loose ON identity (loose);;
CREATE TABLE message (
	id INTEGER NOT NULL,
	conversation INTEGER NOT NULL,
	account INTEGER,
	direction TEXT NOT NULL,
	channel TEXT NOT NULL,
	message_id TEXT NOT NULL,
	remote_id TEXT NOT NULL,
	in_reply_to TEXT NOT NULL,
	refs TEXT NOT NULL,
	sender_identity INTEGER,
	sender TEXT NOT NULL,
	recipients TEXT NOT NULL,
	reply_to TEXT NOT NULL,
	agent INTEGER,
	subject TEXT NOT NULL,
	date BIGINT,
	received_at BIGINT NOT NULL,
	preview TEXT NOT NULL,
	files TEXT NOT NULL,
	digest BLOB NOT NULL,
	flags INTEGER NOT NULL,
	authentication TEXT NOT NULL,
	rev INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(conversation) REFERENCES conversation (id),
	FOREIGN KEY(account) REFERENCES account (id)
);;
CREATE INDEX message_channel ON message (channel, conversation) WHERE channel NOT IN ('email', 'archive', 'note', '');;
CREATE INDEX message_files ON message (conversation) WHERE files <> '';;
CREATE INDEX message_note ON message (conversation) WHERE direction = 'note';;
CREATE UNIQUE INDEX message_remote ON message (account, remote_id) WHERE remote_id <> '';;
CREATE INDEX message_sender ON message (sender_identity) WHERE direction <> 'out';;
CREATE INDEX message_spoken ON message (sender_identity, account, received_at) WHERE direction IN ('in', 'call') AND channel NOT IN ('email', 'archive', 'note', '');;
CREATE INDEX message_timeline ON message (conversation, received_at, id, account);;
CREATE TABLE document (
        key INTEGER PRIMARY KEY, message INTEGER NOT NULL UNIQUE,
        conversation INTEGER NOT NULL);;
CREATE VIEW document_text AS
        SELECT d.key AS key, m.subject AS subject, m.sender AS sender,
            m.recipients AS recipients, m.files AS files, coalesce(t.body, '') AS body
        FROM document d JOIN message m ON m.id = d.message
        LEFT JOIN message_text t ON t.message = d.message;;
CREATE VIRTUAL TABLE search_text USING fts5(
        subject, sender, recipients, files, body,
        content='document_text', content_rowid='key', tokenize="unicode61 remove_diacritics 2");;
CREATE VIRTUAL TABLE search_short USING fts5(
        subject, sender, recipients, files, content='document_text', content_rowid='key',
        tokenize="unicode61 remove_diacritics 2", prefix='2 3', columnsize=0, detail=none);;
CREATE TABLE search_word (
        id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, seen INTEGER NOT NULL);;
CREATE INDEX search_word_seen ON search_word (word, seen) WHERE seen > 0;;
CREATE VIRTUAL TABLE search_part USING fts5(
        word, content='search_word', content_rowid='id',
        tokenize="trigram remove_diacritics 1", columnsize=0, detail=none);;
CREATE TABLE search_removed (
        key INTEGER PRIMARY KEY, message INTEGER NOT NULL, subject TEXT NOT NULL,
        sender TEXT NOT NULL, recipients TEXT NOT NULL, files TEXT NOT NULL,
        body TEXT, codec TEXT, data BLOB, size INTEGER,
        pack INTEGER, text_start INTEGER, text_length INTEGER);;
CREATE TABLE search_state (
        name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;;
CREATE VIRTUAL TABLE search_customer USING fts5(
        name, addresses, company, tags, also, content='customer_row', content_rowid='id',
        tokenize="unicode61 remove_diacritics 2", prefix='1 2 3', columnsize=0);;
CREATE VIRTUAL TABLE address_book USING fts5(
        name, shown, content='identity', content_rowid='id',
        tokenize="unicode61 remove_diacritics 2", prefix='1 2 3', columnsize=0, detail=none);;
CREATE VIRTUAL TABLE kb_text USING fts5(
        title_stems, body_stems, asked_stems, content='kb_piece', content_rowid='id',
        tokenize="unicode61 remove_diacritics 0");;
CREATE VIRTUAL TABLE kb_word USING fts5vocab('kb_text', 'row');;
CREATE TRIGGER customer_row_new AFTER INSERT ON customer_row BEGIN
        INSERT INTO search_customer (rowid, name, addresses, company, tags, also)
            VALUES (new.id, new.name, new.addresses, new.company, new.tags, new.also);
        END;;
CREATE TRIGGER customer_row_gone AFTER DELETE ON customer_row BEGIN
        INSERT INTO search_customer
            (search_customer, rowid, name, addresses, company, tags, also) VALUES
            ('delete', old.id, old.name, old.addresses, old.company, old.tags, old.also);
        END;;
CREATE TRIGGER customer_row_changed AFTER UPDATE ON customer_row
        WHEN (old.name, old.addresses, old.company, old.tags, old.also)
            IS NOT (new.name, new.addresses, new.company, new.tags, new.also) BEGIN
        INSERT INTO search_customer
            (search_customer, rowid, name, addresses, company, tags, also) VALUES
            ('delete', old.id, old.name, old.addresses, old.company, old.tags, old.also);
        INSERT INTO search_customer (rowid, name, addresses, company, tags, also)
            VALUES (new.id, new.name, new.addresses, new.company, new.tags, new.also);
        END;;
CREATE TRIGGER article_given_forget AFTER DELETE ON article_given BEGIN
    UPDATE kb_piece SET version = -1, asked = '', asked_stems = '' WHERE answer = old.article;
    END;;
CREATE TRIGGER article_vote_forget AFTER DELETE ON article_vote BEGIN
    UPDATE kb_piece SET version = -1, asked = '', asked_stems = '' WHERE answer = old.article;
    END;;
CREATE TRIGGER kb_piece_new AFTER INSERT ON kb_piece BEGIN INSERT INTO kb_text (rowid, title_stems, body_stems, asked_stems)
    VALUES (new.id, new.title_stems, new.body_stems, new.asked_stems); END;;
CREATE TRIGGER kb_piece_gone AFTER DELETE ON kb_piece
        BEGIN INSERT INTO kb_text (kb_text, rowid, title_stems, body_stems, asked_stems)
    VALUES ('delete', old.id, old.title_stems, old.body_stems, old.asked_stems); DELETE FROM kb_vector WHERE piece = old.id; END;;
CREATE TRIGGER kb_piece_changed AFTER UPDATE ON kb_piece
        BEGIN INSERT INTO kb_text (kb_text, rowid, title_stems, body_stems, asked_stems)
    VALUES ('delete', old.id, old.title_stems, old.body_stems, old.asked_stems); INSERT INTO kb_text (rowid, title_stems, body_stems, asked_stems)
    VALUES (new.id, new.title_stems, new.body_stems, new.asked_stems); DELETE FROM kb_vector WHERE piece = old.id; END;;
CREATE TRIGGER message_text_forget BEFORE DELETE ON message_text BEGIN
        DELETE FROM document WHERE message = old.message;
        END;;
CREATE TRIGGER message_text_changed BEFORE UPDATE OF
        message, body ON message_text
        WHEN (old.message, old.body) IS NOT (new.message, new.body)
        BEGIN DELETE FROM document WHERE message = old.message; END;;
CREATE TRIGGER source_forget BEFORE DELETE ON source BEGIN
        DELETE FROM document WHERE message = old.message;
        END;;
CREATE TRIGGER source_changed BEFORE UPDATE OF
        message, size, codec, data ON source
        WHEN old.pack IS new.pack AND (old.message, old.size, old.codec, old.data)
            IS NOT (new.message, new.size, new.codec, new.data)
        BEGIN DELETE FROM document WHERE message = old.message; END;;
CREATE TRIGGER template_given_forget AFTER DELETE ON template_given BEGIN
    UPDATE kb_piece SET version = -1, asked = '', asked_stems = '' WHERE answer = old.template;
    END;;
CREATE TRIGGER template_vote_forget AFTER DELETE ON template_vote BEGIN
    UPDATE kb_piece SET version = -1, asked = '', asked_stems = '' WHERE answer = old.template;
    END;;
CREATE TRIGGER identity_learn AFTER INSERT ON identity BEGIN
        INSERT INTO address_book (rowid, name, shown) VALUES (new.id, new.name, new.shown);
        END;;
CREATE TRIGGER identity_forget AFTER DELETE ON identity BEGIN
        INSERT INTO address_book (address_book, rowid, name, shown)
            VALUES ('delete', old.id, old.name, old.shown);
        END;;
CREATE TRIGGER identity_changed AFTER UPDATE OF id, name, shown ON identity
        WHEN (old.id, old.name, old.shown) IS NOT (new.id, new.name, new.shown) BEGIN
        INSERT INTO address_book (address_book, rowid, name, shown)
            VALUES ('delete', old.id, old.name, old.shown);
        INSERT INTO address_book (rowid, name, shown) VALUES (new.id, new.name, new.shown);
        END;;
CREATE TRIGGER message_forget BEFORE DELETE ON message BEGIN
        DELETE FROM document WHERE message = old.id;
        END;;
CREATE TRIGGER message_changed BEFORE UPDATE OF
        id, subject, sender, recipients, files, received_at ON message
        WHEN (old.id, old.subject, old.sender, old.recipients, old.files, old.received_at)
            IS NOT (new.id, new.subject, new.sender, new.recipients, new.files, new.received_at)
        BEGIN DELETE FROM document WHERE message = old.id; END;;
CREATE TRIGGER message_moved AFTER UPDATE OF conversation ON message BEGIN
        UPDATE document SET conversation = new.conversation WHERE message = new.id;
        END;;
CREATE TRIGGER document_forget BEFORE DELETE ON document BEGIN
        INSERT INTO search_removed
            SELECT old.key, m.id, m.subject, m.sender, m.recipients, m.files,
                t.body, s.codec, coalesce(p.texts, s.data), s.size,
                s.pack, s.text_start, s.text_length
            FROM message m LEFT JOIN message_text t ON t.message = m.id
            LEFT JOIN source s ON s.message = m.id LEFT JOIN pack p ON p.id = s.pack
            WHERE m.id = old.message;
        END;;
INSERT INTO search_text(search_text, rank) VALUES ('secure-delete', 1);;
INSERT INTO search_text(search_text, rank) VALUES ('automerge', 16);;
INSERT INTO search_text(search_text, rank) VALUES ('crisismerge', 32);;
INSERT INTO search_text(search_text, rank) VALUES ('usermerge', 2);;
INSERT INTO search_text(search_text, rank) VALUES ('hashsize', 8388608);;
INSERT INTO search_short(search_short, rank) VALUES ('secure-delete', 1);;
INSERT INTO search_short(search_short, rank) VALUES ('automerge', 16);;
INSERT INTO search_short(search_short, rank) VALUES ('crisismerge', 32);;
INSERT INTO search_short(search_short, rank) VALUES ('usermerge', 2);;
INSERT INTO search_short(search_short, rank) VALUES ('hashsize', 8388608);;
INSERT INTO search_part(search_part, rank) VALUES ('secure-delete', 1);;
INSERT INTO search_part(search_part, rank) VALUES ('automerge', 16);;
INSERT INTO search_part(search_part, rank) VALUES ('crisismerge', 32);;
INSERT INTO search_part(search_part, rank) VALUES ('usermerge', 2);;
INSERT INTO search_part(search_part, rank) VALUES ('hashsize', 8388608);;
INSERT INTO search_customer(search_customer, rank) VALUES ('secure-delete', 1);;
INSERT INTO search_customer(search_customer, rank) VALUES ('automerge', 16);;
INSERT INTO search_customer(search_customer, rank) VALUES ('crisismerge', 32);;
INSERT INTO search_customer(search_customer, rank) VALUES ('usermerge', 2);;
INSERT INTO search_customer(search_customer, rank) VALUES ('hashsize', 8388608);;
INSERT INTO address_book(address_book, rank) VALUES ('secure-delete', 1);;
INSERT INTO address_book(address_book, rank) VALUES ('usermerge', 2);;
INSERT INTO kb_text(kb_text, rank) VALUES ('secure-delete', 1);;
