#!lua flags=allow-oom
-- Destroys values beside the history, also in a store that has no room left.
--
-- KEYS: the blobs. ARGV: the names.

return redis.call('HDEL', KEYS[1], unpack(ARGV))
