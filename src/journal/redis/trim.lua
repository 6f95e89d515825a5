#!lua
-- Forgets the entries up to and with a version, but never the last one: its id is the head.
--
-- KEYS: the journal. ARGV: the version, the one after it.

local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
if not last then
  return 0
end
-- Decimal numbers compare by length first: a Lua number could not hold every version.
local head = string.match(last[1], '^(%d+)-')
local through, first = ARGV[1], ARGV[2]
if #through > #head or (#through == #head and through >= head) then
  first = head
end
return redis.call('XTRIM', KEYS[1], 'MINID', '=', first .. '-0')
