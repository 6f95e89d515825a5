#!lua
-- Begins a history anew with its last entries and the state after them, which stands in for all that
-- came before, if the store still ends where the caller saw it end. Entries and state were written
-- into the parts before; what happens here is one step, however large they are.
--
-- KEYS: the journal, the snapshot, the parts
-- ARGV: the id of the expected head, how many missed entries to answer with at most,
--       the version of the snapshot, the name of its take, the number of its parts,
--       then the id of each entry, which lies in the parts as `<take>:<id>`
-- Answers {'done'}, {'conflict', entries after the expected head}, {'shorter', id of the head} or
-- {'incomplete'}: some of it was dropped meanwhile.

local journal, snapshot, parts = KEYS[1], KEYS[2], KEYS[3]
local expected, missed_max = ARGV[1], ARGV[2]
local version, take, count = ARGV[3], ARGV[4], tonumber(ARGV[5])

local last = redis.call('XREVRANGE', journal, '+', '-', 'COUNT', 1)[1]
local head = last and last[1] or '0-0'
if head ~= expected then
  local missed = redis.call('XRANGE', journal, '(' .. expected, '+', 'COUNT', missed_max)
  if #missed > 0 then
    return {'conflict', missed}
  end
  return {'shorter', head}
end

for number = 0, count - 1 do
  if redis.call('HEXISTS', parts, take .. ':' .. number) == 0 then
    return {'incomplete'}
  end
end
for at = 6, #ARGV do
  if redis.call('HEXISTS', parts, take .. ':' .. ARGV[at]) == 0 then
    return {'incomplete'}
  end
end

redis.call('DEL', journal, snapshot)
redis.call('HSET', snapshot, 'version', version, 'take', take, 'parts', count)
for at = 6, #ARGV do
  local name = take .. ':' .. ARGV[at]
  redis.call('XADD', journal, ARGV[at], 'entry', redis.call('HGET', parts, name))
  redis.call('HDEL', parts, name)
end
redis.call('PUBLISH', journal, ARGV[#ARGV])
return {'done'}
