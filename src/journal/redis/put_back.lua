#!lua
-- Puts back what the store has lost, if it still ends where the caller saw it end: the read models
-- as they shall be, the blobs, and entries behind the head. All of it, or nothing but an account of
-- what is there instead. A long loss comes in several calls, each with the head that it expects.
--
-- KEYS: the journal, the blobs, then sorted sets
-- ARGV: the id of the expected head, how many missed entries to answer with at most,
--       for each sorted set: whether to empty it first (1 or 0), how many members follow, and for
--       each its score and name,
--       how many blobs follow, and for each its name and value,
--       then the id of each entry, and the entry
-- Answers {'done'}, {'conflict', entries after the expected head} or {'shorter', id of the head}.

local journal, blobs = KEYS[1], KEYS[2]
local expected, missed_max = ARGV[1], ARGV[2]

local last = redis.call('XREVRANGE', journal, '+', '-', 'COUNT', 1)[1]
local head = last and last[1] or '0-0'
if head ~= expected then
  local missed = redis.call('XRANGE', journal, '(' .. expected, '+', 'COUNT', missed_max)
  if #missed > 0 then
    return {'conflict', missed}
  end
  return {'shorter', head}
end

local at = 3
for set = 3, #KEYS do
  if ARGV[at] == '1' then
    redis.call('DEL', KEYS[set])
  end
  local count = tonumber(ARGV[at + 1])
  at = at + 2
  for _ = 1, count do
    redis.call('ZADD', KEYS[set], ARGV[at], ARGV[at + 1])
    at = at + 2
  end
end
local count = tonumber(ARGV[at])
at = at + 1
for _ = 1, count do
  redis.call('HSET', blobs, ARGV[at], ARGV[at + 1])
  at = at + 2
end
local following = expected
while at < #ARGV do
  following = ARGV[at]
  redis.call('XADD', journal, following, 'entry', ARGV[at + 1])
  at = at + 2
end
if following ~= expected then
  redis.call('PUBLISH', journal, following)
end
return {'done'}
