#!lua
-- Appends one entry behind the head that the caller knows, changes the read models and keeps the
-- blobs with it: all of it, or nothing but an account of what was appended instead.
--
-- The first line matters: without flags, a Redis that is full or may not write refuses the whole
-- script before its first command. Nothing rolls a script back, so whatever could still fail (a
-- key of another type) comes before the entry: no entry, no append.
--
-- KEYS: the journal, the blobs, then the sorted sets of the marks
-- ARGV: the id of the expected head, the id of the new entry, the entry,
--       how many missed entries to answer with at most,
--       how the entry at the expected head begins (empty: in whatever way),
--       the number of marks, and for each: place of its set in KEYS, member, score (empty: remove),
--       then a name and a value for each blob
-- Answers {'done'}, {'conflict', entries after the expected head}, {'shorter', id of the head} or
-- {'diverged'}: the entry at the head is another one than the caller knows.

local journal, blobs = KEYS[1], KEYS[2]
local expected, following, entry, missed_max = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

-- Ids are compared as text: a Lua number could not hold every version.
local last = redis.call('XREVRANGE', journal, '+', '-', 'COUNT', 1)[1]
local head = last and last[1] or '0-0'
if head ~= expected then
  local missed = redis.call('XRANGE', journal, '(' .. expected, '+', 'COUNT', missed_max)
  if #missed > 0 then
    return {'conflict', missed}
  end
  return {'shorter', head}
end

local follows = ARGV[5]
if last and string.sub(last[2][2], 1, #follows) ~= follows then
  return {'diverged'}
end

local at = 7
for _ = 1, tonumber(ARGV[6]) do
  local set, member, score = KEYS[tonumber(ARGV[at])], ARGV[at + 1], ARGV[at + 2]
  if score == '' then
    redis.call('ZREM', set, member)
  else
    redis.call('ZADD', set, score, member)
  end
  at = at + 3
end
for name = at, #ARGV, 2 do
  redis.call('HSET', blobs, ARGV[name], ARGV[name + 1])
end
redis.call('XADD', journal, following, 'entry', entry)
redis.call('PUBLISH', journal, following)
return {'done'}
