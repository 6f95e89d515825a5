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
--       how many of those who listen to the journal's channel are the caller itself,
--       the number of marks, and for each: place of its set in KEYS, member, score (empty: remove),
--       then a name and a value for each blob
-- Answers {'done'} if the entry was announced, {'alone'} if there was nobody to announce it to but
-- the caller, {'conflict', entries after the expected head}, {'shorter', id of the head} or
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

local at = 8
for _ = 1, tonumber(ARGV[7]) do
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
-- What the caller is about to hear anyway needs no message, which would wake it once more while it
-- tells its callers. Whoever may not count announces to all.
local listeners = redis.pcall('PUBSUB', 'NUMSUB', journal)
if not listeners.err and listeners[2] <= tonumber(ARGV[6]) then
  return {'alone'}
end
redis.call('PUBLISH', journal, following)
return {'done'}
