#!lua flags=allow-oom
-- Destroys a value beside the history, also in a store that has no room left.
--
-- KEYS: the blobs. ARGV: the name.

return redis.call('HDEL', KEYS[1], ARGV[1])
