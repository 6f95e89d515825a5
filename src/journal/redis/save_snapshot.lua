#!lua
-- Makes a snapshot whose parts are all there the one that is loaded, unless a newer one is, and
-- drops what no load can need any more: the parts of older ones, and of those that were never
-- finished.
--
-- KEYS: the snapshot, the parts. ARGV: version, name of the take, number of parts.
-- A part has the name `<take>:<number>`, and a take begins with `<version>/`.
-- Answers 'saved', 'older' or 'incomplete'.

local snapshot, parts = KEYS[1], KEYS[2]
local version, take, count = ARGV[1], ARGV[2], tonumber(ARGV[3])

-- Decimal numbers compare by length first: a Lua number could not hold every version.
local function is_before(a, b)
  return #a < #b or (#a == #b and a < b)
end

local kept = redis.call('HGET', snapshot, 'version')
if kept and is_before(version, kept) then
  for number = 0, count - 1 do
    redis.call('HDEL', parts, take .. ':' .. number)
  end
  return 'older'
end
for number = 0, count - 1 do
  if redis.call('HEXISTS', parts, take .. ':' .. number) == 0 then
    return kept == version and 'older' or 'incomplete'
  end
end
redis.call('DEL', snapshot)
redis.call('HSET', snapshot, 'version', version, 'take', take, 'parts', count)
for _, name in ipairs(redis.call('HKEYS', parts)) do
  local of_version = string.match(name, '^(%d+)/') or '0'
  if string.sub(name, 1, #take + 1) ~= take .. ':' and not is_before(version, of_version) then
    redis.call('HDEL', parts, name)
  end
end
return 'saved'
