-- /etc/prosody/prosody.cfg.lua
modules_enabled = {
    "roster"; "saslauth"; "tls"; "disco"; "ping"; "posix"; "offline";
    "mam";      -- the archive: nothing is lost while nobody is signed in
    "time";     -- a clock that is wrong at the desk is noticed
    "carbons";  -- several desks see the same chat
    "smacks"; "bosh"; "blocklist";
}
archive_expires_after = "4w"
default_archive_policy = true
bosh_max_inactivity = 60  -- seconds after which a closed page counts as left

VirtualHost @domain@

VirtualHost @guests@
    authentication = "anonymous"
    modules_disabled = { "offline"; "mam"; "smacks" }
    disco_items = { { @upload@ } }

Component @upload@ "http_file_share"  -- pictures and files
    http_file_share_access = { @domain@, @guests@ }
