#!lua
-- One command of the floor: note what has happened, and if a call waits and an agent is free, match
-- them. KEYS: who waits, who is free, who has whom. ARGV: what has happened, to whom, the rank.

if ARGV[1] == 'call' then
  redis.call('ZADD', KEYS[1], ARGV[3], ARGV[2])
elseif ARGV[1] == 'free' then
  redis.call('HDEL', KEYS[3], ARGV[2])
  redis.call('RPUSH', KEYS[2], ARGV[2])
else
  redis.call('LREM', KEYS[2], 0, ARGV[2])
end
if redis.call('ZCARD', KEYS[1]) == 0 or redis.call('LLEN', KEYS[2]) == 0 then
  return {}
end
local call = redis.call('ZPOPMIN', KEYS[1])[1]
local agent = redis.call('LPOP', KEYS[2])
redis.call('HSET', KEYS[3], agent, call)
return {agent, call}
