-- What stands before the lines of the program's own guide: loopback, and no certificates of the world.
pidfile = "@folder@/prosody.pid"
data_path = "@folder@/data"
certificates = "@folder@"
log = { info = "@folder@/prosody.log" }
interfaces = { "127.0.0.1" }
c2s_ports = { @c2s@ }
c2s_direct_tls_ports = { @tls@ }
s2s_ports = { }
s2s_direct_tls_ports = { }
http_ports = { @http@ }
http_interfaces = { "127.0.0.1" }
https_ports = { }
ssl = { certificate = "@cert@"; key = "@key@" }
c2s_direct_tls_ssl = { certificate = "@cert@"; key = "@key@" }
c2s_require_encryption = @encrypt@
consider_bosh_secure = true
modules_disabled = { "s2s" }
authentication = "internal_hashed"
http_default_host = "localhost"
http_host = "localhost"
http_external_url = "http://127.0.0.1:@http@/"
http_file_share_size_limit = @upload@
http_file_share_daily_quota = 1024*1024*1024
limits = { c2s = { rate = "10mb/s" } }
max_archive_query_results = 50
