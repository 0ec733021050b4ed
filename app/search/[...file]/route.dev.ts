export { answerFile as GET } from '@/lib/files/answer-file';
