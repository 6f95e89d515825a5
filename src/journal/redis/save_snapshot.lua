#!lua
-- Keeps a snapshot unless a newer one is there already. KEYS: the snapshot. ARGV: version, state.

local kept = redis.call('HGET', KEYS[1], 'version')
local version = ARGV[1]
-- Decimal numbers compare by length first: a Lua number could not hold every version.
if kept and (#kept > #version or (#kept == #version and kept > version)) then
  return 0
end
redis.call('HSET', KEYS[1], 'version', version, 'state', ARGV[2])
return 1
